<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n stories may be here more than once</source>
        <translation>
            <numerusform>%n story may be here more than once</numerusform>
            <numerusform>%n stories may be here more than once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message numerus="yes">
        <source>%n sources of one origin: they count as one</source>
        <translation>
            <numerusform>%n source of one origin: it counts as one</numerusform>
            <numerusform>%n sources of one origin: they count as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent sources</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n paragraphs differ</source>
        <translation>
            <numerusform>%n paragraph differs</numerusform>
            <numerusform>%n paragraphs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message numerus="yes">
        <source>%n sources go to the trash, from where they can be brought back.</source>
        <translation>
            <numerusform>%n source goes to the trash, from where it can be brought back.</numerusform>
            <numerusform>%n sources go to the trash, from where they can be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <source>%n more...</source>
        <translation>
            <numerusform>%n more...</numerusform>
            <numerusform>%n more...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginPart</name>
    <message numerus="yes">
        <source>One origin with %n other sources</source>
        <translation>
            <numerusform>One origin with %n other source</numerusform>
            <numerusform>One origin with %n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>%n findings go to the trash, from where they can be brought back.</source>
        <translation>
            <numerusform>%n finding goes to the trash, from where it can be brought back.</numerusform>
            <numerusform>%n findings go to the trash, from where they can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences lost their citation.</source>
        <translation>
            <numerusform>%n sentence lost its citation.</numerusform>
            <numerusform>%n sentences lost their citation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>Edit %n sources</source>
        <translation>
            <numerusform>Edit %n source</numerusform>
            <numerusform>Edit %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sources</source>
        <translation>
            <numerusform>Change %n source</numerusform>
            <numerusform>Change %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n sources may be one story</source>
        <translation>
            <numerusform>This %n source may be one story</numerusform>
            <numerusform>These %n sources may be one story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n removals are deleted for good.</source>
        <translation>
            <numerusform>%n removal is deleted for good.</numerusform>
            <numerusform>%n removals are deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message numerus="yes">
        <source>%n fields are not confirmed</source>
        <translation>
            <numerusform>%n field is not confirmed</numerusform>
            <numerusform>%n fields are not confirmed</numerusform>
        </translation>
    </message>
</context>
</TS>
