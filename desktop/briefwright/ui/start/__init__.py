"""The start screen: begin a project or go on with one."""
