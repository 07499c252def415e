<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>Nouveau projet...</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>Ouvrir un projet...</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>Écran d’accueil</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Partager maintenant</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Paramètres...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Rechercher dans le projet</translation>
    </message>
    <message>
        <source>Jump to...</source>
        <translation>Aller à...</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Palette de commandes...</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Conflicts...</source>
        <translation>Conflits...</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia page</source>
        <translation>Page sépia</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation>Importer des fichiers...</translation>
    </message>
    <message>
        <source>Paste as source</source>
        <translation>Coller comme source</translation>
    </message>
    <message>
        <source>Read this source</source>
        <translation>Lire cette source</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Make a finding of the selection</source>
        <translation>Faire un constat de la sélection</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Put into a section</source>
        <translation>Placer dans une section</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Edit the statement</source>
        <translation>Modifier l’énoncé</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Supprimer le constat</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Move up in its section</source>
        <translation>Monter dans sa section</translation>
    </message>
    <message>
        <source>Move down in its section</source>
        <translation>Descendre dans sa section</translation>
    </message>
    <message>
        <source>Merge into one finding</source>
        <translation>Fusionner en un seul constat</translation>
    </message>
    <message>
        <source>Split off a passage</source>
        <translation>Détacher un passage</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>Tableau ou panneau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Briefwright</source>
        <translation>À propos de Briefwright</translation>
    </message>
    <message>
        <source>Add a dispute...</source>
        <translation>Ajouter un différend...</translation>
    </message>
    <message>
        <source>Add an actor...</source>
        <translation>Ajouter un acteur...</translation>
    </message>
    <message>
        <source>Edit this position or dispute</source>
        <translation>Modifier cette position ou ce différend</translation>
    </message>
    <message>
        <source>Open the passage of this position</source>
        <translation>Ouvrir le passage de cette position</translation>
    </message>
    <message>
        <source>Move the dispute up</source>
        <translation>Monter le différend</translation>
    </message>
    <message>
        <source>Move the dispute down</source>
        <translation>Descendre le différend</translation>
    </message>
    <message>
        <source>Remove this position or dispute</source>
        <translation>Supprimer cette position ou ce différend</translation>
    </message>
    <message>
        <source>Open the passage of this event</source>
        <translation>Ouvrir le passage de cet événement</translation>
    </message>
    <message>
        <source>Write the date of this event</source>
        <translation>Écrire la date de cet événement</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Swap reading and writing</source>
        <translation>Passer de la lecture à l’écriture</translation>
    </message>
    <message>
        <source>Add a finding to the text</source>
        <translation>Ajouter un constat au texte</translation>
    </message>
    <message>
        <source>Cite the finding beside the text</source>
        <translation>Citer le constat affiché à côté du texte</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Next style of the paragraph</source>
        <translation>Style de paragraphe suivant</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>Monter le paragraphe</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>Descendre le paragraphe</translation>
    </message>
    <message>
        <source>Remove the paragraph</source>
        <translation>Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Open the passage cited at the caret</source>
        <translation>Ouvrir le passage cité au curseur</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Monter la section</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Descendre la section</translation>
    </message>
    <message>
        <source>Put the section under the one above</source>
        <translation>Placer la section sous la précédente</translation>
    </message>
    <message>
        <source>Put the section one level up</source>
        <translation>Remonter la section d’un niveau</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Supprimer la section</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add a brief</source>
        <translation>Ajouter une synthèse</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Add a finding ({name})</source>
        <translation>Ajouter un constat ({name})</translation>
    </message>
    <message>
        <source>Add a key judgement</source>
        <translation>Ajouter un jugement clé</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Ajouter un paragraphe</translation>
    </message>
    <message>
        <source>Add a passage to a finding</source>
        <translation>Ajouter un passage à un constat</translation>
    </message>
    <message>
        <source>Add a quotation</source>
        <translation>Ajouter une citation textuelle</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter un énoncé</translation>
    </message>
    <message>
        <source>Add the brief “{name}”</source>
        <translation>Ajouter la synthèse «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Add the dispute “{name}”</source>
        <translation>Ajouter le différend «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Add the section “{name}”</source>
        <translation>Ajouter la section «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Annotate a passage</source>
        <translation>Annoter un passage</translation>
    </message>
    <message>
        <source>Break a line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Bring in changes</source>
        <translation>Intégrer des modifications</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>Changer le style</translation>
    </message>
    <message>
        <source>Change the {field} of a {kind}</source>
        <translation>Modifier&#x202f;: {field} ({kind})</translation>
    </message>
    <message>
        <source>Change the {field} of {name} findings</source>
        <translation>Modifier {name} constats&#x202f;: {field}</translation>
    </message>
    <message>
        <source>Change the {field}</source>
        <translation>Modifier&#x202f;: {field}</translation>
    </message>
    <message>
        <source>Compose “{name}”</source>
        <translation>Composer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>Effacer du texte</translation>
    </message>
    <message>
        <source>Import {name} sources</source>
        <translation>Importer {name} sources</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Join two paragraphs</source>
        <translation>Réunir deux paragraphes</translation>
    </message>
    <message>
        <source>Merge texts</source>
        <translation>Fusionner des textes</translation>
    </message>
    <message>
        <source>Merge {name} findings</source>
        <translation>Fusionner {name} constats</translation>
    </message>
    <message>
        <source>Move a dispute</source>
        <translation>Déplacer un différend</translation>
    </message>
    <message>
        <source>Move a finding</source>
        <translation>Déplacer un constat</translation>
    </message>
    <message>
        <source>Move a key judgement</source>
        <translation>Déplacer un jugement clé</translation>
    </message>
    <message>
        <source>Move a paragraph</source>
        <translation>Déplacer un paragraphe</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Déplacer une section</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Déplacer du texte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Place a finding in a section</source>
        <translation>Placer un constat dans une section</translation>
    </message>
    <message>
        <source>Place an annotation again</source>
        <translation>Replacer une annotation</translation>
    </message>
    <message>
        <source>Put a finding into a section</source>
        <translation>Placer 1 constat dans une section</translation>
    </message>
    <message>
        <source>Put a finding into the section “{name}”</source>
        <translation>Placer 1 constat dans la section «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Put {count} findings into the section “{name}”</source>
        <translation>Placer {count} constats dans la section «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Put {name} findings into a section</source>
        <translation>Placer {name} constats dans une section</translation>
    </message>
    <message>
        <source>Remove a brief</source>
        <translation>Supprimer une synthèse</translation>
    </message>
    <message>
        <source>Remove a dispute</source>
        <translation>Supprimer un différend</translation>
    </message>
    <message>
        <source>Remove a finding</source>
        <translation>Supprimer un constat</translation>
    </message>
    <message>
        <source>Remove a key judgement</source>
        <translation>Supprimer un jugement clé</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Supprimer un lien</translation>
    </message>
    <message>
        <source>Remove a paragraph</source>
        <translation>Supprimer un paragraphe</translation>
    </message>
    <message>
        <source>Remove a position</source>
        <translation>Supprimer une position</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Supprimer une section</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Supprimer une source</translation>
    </message>
    <message>
        <source>Remove an annotation</source>
        <translation>Supprimer une annotation</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Supprimer un élément</translation>
    </message>
    <message>
        <source>Remove {name} findings</source>
        <translation>Supprimer {name} constats</translation>
    </message>
    <message>
        <source>Rename the actor {name}</source>
        <translation>Renommer l’acteur {name}</translation>
    </message>
    <message>
        <source>Set in bold</source>
        <translation>Mettre en gras</translation>
    </message>
    <message>
        <source>Set in italic</source>
        <translation>Mettre en italique</translation>
    </message>
    <message>
        <source>Set no longer in bold</source>
        <translation>Retirer le gras</translation>
    </message>
    <message>
        <source>Set no longer in italic</source>
        <translation>Retirer l’italique</translation>
    </message>
    <message>
        <source>Set the position of {name}</source>
        <translation>Définir la position de {name}</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Régler un conflit</translation>
    </message>
    <message>
        <source>Split a finding</source>
        <translation>Scinder un constat</translation>
    </message>
    <message>
        <source>Split a paragraph</source>
        <translation>Scinder un paragraphe</translation>
    </message>
    <message>
        <source>Take a finding out of a section</source>
        <translation>Retirer un constat d’une section</translation>
    </message>
    <message>
        <source>Take {name} findings out of a section</source>
        <translation>Retirer {name} constats d’une section</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Add a {kind}</source>
        <translation>Ajouter&#x202f;: {kind}</translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Disputes</source>
        <translation>Différends</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Lanes by actor</source>
        <translation>Bandes par acteur</translation>
    </message>
    <message>
        <source>Lanes by section</source>
        <translation>Bandes par section</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Différend</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Shorter days</source>
        <translation>Jours plus courts</translation>
    </message>
    <message>
        <source>Longer days</source>
        <translation>Jours plus longs</translation>
    </message>
    <message>
        <source>Add a dispute</source>
        <translation>Ajouter un différend</translation>
    </message>
    <message>
        <source>Add a dispute (A)</source>
        <translation>Ajouter un différend (A)</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Add an actor (Shift+A)</source>
        <translation>Ajouter un acteur (Maj+A)</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>Disputes {0}</source>
        <translation>Différends&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Dated findings {0}</source>
        <translation>Constats datés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Propositions {0}, actors {1}</source>
        <translation>Propositions&#x202f;: {0}, acteurs&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Add a dispute</source>
        <translation>Ajouter un différend</translation>
    </message>
    <message>
        <source>What is contested stands here: who asserts it, who denies it, where.</source>
        <translation>Ce qui est contesté figure ici&#x202f;: qui l’affirme, qui le nie, où.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Différend</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show findings with these words</source>
        <translation>Montrer les constats contenant ces mots</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Take away the filter {0}</source>
        <translation>Retirer le filtre {0}</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter un constat</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Open passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Rests on {0} passages</source>
        <translation>Repose sur {0} passages</translation>
    </message>
    <message>
        <source>Split off this passage</source>
        <translation>Détacher ce passage</translation>
    </message>
    <message>
        <source>Used in the brief</source>
        <translation>Utilisé dans la synthèse</translation>
    </message>
    <message>
        <source>Not yet: no sentence cites it.</source>
        <translation>Pas encore&#x202f;: aucune phrase ne le cite.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Findings beside the text</source>
        <translation>Constats à côté du texte</translation>
    </message>
    <message>
        <source>No finding here. Make some in Read, or change the filter.</source>
        <translation>Aucun constat ici. Faites-en dans Lire, ou changez le filtre.</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>Constats&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Of this section</source>
        <translation>De cette section</translation>
    </message>
    <message>
        <source>No section yet</source>
        <translation>Pas encore de section</translation>
    </message>
    <message>
        <source>Of other sections</source>
        <translation>D’autres sections</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Begin a brief</source>
        <translation>Commencer une synthèse</translation>
    </message>
    <message>
        <source>A brief is written here, beside its evidence.</source>
        <translation>Une synthèse s’écrit ici, à côté de ses preuves.</translation>
    </message>
    <message>
        <source>Words {0}</source>
        <translation>Mots&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Brief {0}</source>
        <translation>Synthèse&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The same words were changed elsewhere: both versions are kept.</source>
        <translation>Les mêmes mots ont été modifiés ailleurs&#x202f;: les deux versions sont gardées.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>non cité</translation>
    </message>
    <message>
        <source>{0} × in brief</source>
        <translation>{0} × dans la synthèse</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Afficher les conflits</translation>
    </message>
    <message>
        <source>1 field holds several versions. Nothing is lost.</source>
        <translation>1 champ contient plusieurs versions. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{0} fields hold several versions. Nothing is lost.</source>
        <translation>{0} champs contiennent plusieurs versions. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation>Garder celle-ci&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>Write this instead</source>
        <translation>Écrire ceci à la place</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>affichée en attendant</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>No field holds several versions.</source>
        <translation>Aucun champ ne contient plusieurs versions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>par exemple 2025-03-31 ou XXXX-03-31</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Remove a finding that is used</source>
        <translation>Supprimer un constat utilisé</translation>
    </message>
    <message>
        <source>“{0}” is used in these places:</source>
        <translation>«&#x202f;{0}&#x202f;» est utilisé à ces endroits&#x202f;:</translation>
    </message>
    <message>
        <source>Of {0} findings some are used in these places:</source>
        <translation>Parmi {0} constats, certains sont utilisés à ces endroits&#x202f;:</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>Montrer le premier endroit</translation>
    </message>
    <message>
        <source>Take it out of the dispute first.</source>
        <translation>Retirez-le d’abord du différend.</translation>
    </message>
    <message>
        <source>Remove with the citations</source>
        <translation>Supprimer avec les citations</translation>
    </message>
    <message>
        <source>Choose two or more findings to merge them.</source>
        <translation>Sélectionnez au moins deux constats pour les fusionner.</translation>
    </message>
    <message>
        <source>Merge {0} findings</source>
        <translation>Fusionner {0} constats</translation>
    </message>
    <message>
        <source>Which statement is kept? Passages, sections and citations of all go with it.</source>
        <translation>Quel énoncé garder&#x202f;? Les passages, sections et citations de tous le suivent.</translation>
    </message>
    <message>
        <source>This finding rests on one passage only: there is nothing to split off.</source>
        <translation>Ce constat ne repose que sur un passage&#x202f;: il n’y a rien à détacher.</translation>
    </message>
    <message>
        <source>Split off a passage</source>
        <translation>Détacher un passage</translation>
    </message>
    <message>
        <source>Which passage becomes a finding of its own?</source>
        <translation>Quel passage devient un constat à part&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>The settings were not kept</source>
        <translation>Les paramètres n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>The windows are opened anew in the other language. Your work is saved.</source>
        <translation>Les fenêtres sont rouvertes dans l’autre langue. Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Laisser à part</translation>
    </message>
    <message>
        <source>Changes elsewhere</source>
        <translation>Modifications ailleurs</translation>
    </message>
    <message>
        <source>The project file was not written</source>
        <translation>Le fichier du projet n’a pas été écrit</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Le projet n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your work is saved; the details are in the log.</source>
        <translation>Une erreur s’est produite dans le programme. Votre travail est enregistré&#x202f;; les détails sont dans le journal.</translation>
    </message>
</context>
<context>
    <name>DisputePage</name>
    <message>
        <source>Proposition</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Remove this dispute</source>
        <translation>Supprimer ce différend</translation>
    </message>
    <message>
        <source>Settled: a sentence may state it as fact.</source>
        <translation>Réglé&#x202f;: une phrase peut l’énoncer comme un fait.</translation>
    </message>
    <message>
        <source>Name both sides. Until it is settled, no sentence may state it.</source>
        <translation>Nommez les deux parties. Tant qu’il n’est pas réglé, aucune phrase ne peut l’énoncer.</translation>
    </message>
    <message>
        <source>Say whose word it is. Until it is settled, it is no fact.</source>
        <translation>Dites de qui vient la parole. Tant que ce n’est pas réglé, ce n’est pas un fait.</translation>
    </message>
    <message>
        <source>Nobody&apos;s position is noted yet.</source>
        <translation>Aucune position n’est encore notée.</translation>
    </message>
    <message>
        <source>finding {0}</source>
        <translation>constat {0}</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Ce qui est contesté</translation>
    </message>
    <message>
        <source>Phrases by which the checks know a sentence that speaks of it</source>
        <translation>Expressions auxquelles les vérifications reconnaissent une phrase qui en parle</translation>
    </message>
</context>
<context>
    <name>Disputing</name>
    <message>
        <source>Add a dispute</source>
        <translation>Ajouter un différend</translation>
    </message>
    <message>
        <source>What is contested</source>
        <translation>Ce qui est contesté</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Whose position is compared</source>
        <translation>Dont la position est comparée</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>Body text</source>
        <translation>Corps de texte</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>No passage</source>
        <translation>Aucun passage</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exporter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>comme imprimé</translation>
    </message>
    <message>
        <source>for a word processor</source>
        <translation>pour un traitement de texte</translation>
    </message>
    <message>
        <source>one file, opens anywhere</source>
        <translation>un seul fichier, s’ouvre partout</translation>
    </message>
    <message>
        <source>plain, with links</source>
        <translation>simple, avec des liens</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>pour un message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>There is no brief yet.</source>
        <translation>Il n’y a pas encore de synthèse.</translation>
    </message>
    <message>
        <source>1 problem must be fixed before the brief is final.</source>
        <translation>1 problème doit être corrigé avant que la synthèse soit définitive.</translation>
    </message>
    <message>
        <source>{0} problems must be fixed before the brief is final.</source>
        <translation>{0} problèmes doivent être corrigés avant que la synthèse soit définitive.</translation>
    </message>
    <message>
        <source>The first page is too full: shorten the bottom line or a judgement.</source>
        <translation>La première page est trop pleine&#x202f;: raccourcissez l’essentiel ou un jugement.</translation>
    </message>
    <message>
        <source>1 problem should be fixed.</source>
        <translation>1 problème devrait être corrigé.</translation>
    </message>
    <message>
        <source>{0} problems should be fixed.</source>
        <translation>{0} problèmes devraient être corrigés.</translation>
    </message>
    <message>
        <source>Nothing stands against this brief.</source>
        <translation>Rien ne s’oppose à cette synthèse.</translation>
    </message>
    <message>
        <source>A draft can go out now.</source>
        <translation>Un projet peut déjà être diffusé.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>Rechercher dans cette source</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} trouvés</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Add a finding to the text</source>
        <translation>Ajouter un constat au texte</translation>
    </message>
    <message>
        <source>Find a finding</source>
        <translation>Trouver un constat</translation>
    </message>
    <message>
        <source>Findings that match</source>
        <translation>Constats correspondants</translation>
    </message>
    <message>
        <source>Enter cites, Ctrl+Enter quotes, Shift+Enter states</source>
        <translation>Entrée cite, Ctrl+Entrée reprend la citation, Maj+Entrée reprend l’énoncé</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>par exemple 2025-03-31 ou XXXX-03-31</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Paragraph {0}, found exactly</source>
        <translation>Paragraphe {0}, retrouvé à l’identique</translation>
    </message>
    <message>
        <source>Paragraph {0}, moved with its text</source>
        <translation>Paragraphe {0}, déplacé avec son texte</translation>
    </message>
    <message>
        <source>Paragraph {0}, found with small differences: check it</source>
        <translation>Paragraphe {0}, retrouvé avec de légères différences&#x202f;: à vérifier</translation>
    </message>
    <message>
        <source>Stands in several places: choose one</source>
        <translation>Se trouve à plusieurs endroits&#x202f;: choisissez</translation>
    </message>
    <message>
        <source>Not found in the text any more; the words are kept here</source>
        <translation>Introuvable dans le texte&#x202f;; les mots sont conservés ici</translation>
    </message>
    <message>
        <source>F  Fact</source>
        <translation>F  Fait</translation>
    </message>
    <message>
        <source>C  Claim</source>
        <translation>C  Affirmation</translation>
    </message>
    <message>
        <source>Q  Quote</source>
        <translation>Q  Citation</translation>
    </message>
    <message>
        <source>E  Event</source>
        <translation>E  Événement</translation>
    </message>
    <message>
        <source>A  Assessment</source>
        <translation>A  Appréciation</translation>
    </message>
    <message>
        <source>N  Comment</source>
        <translation>N  Commentaire</translation>
    </message>
    <message>
        <source>As its source</source>
        <translation>Comme sa source</translation>
    </message>
</context>
<context>
    <name>FindingPicker</name>
    <message>
        <source>type to find one</source>
        <translation>tapez pour en trouver un</translation>
    </message>
    <message>
        <source>Findings that match</source>
        <translation>Constats correspondants</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>{0} findings</source>
        <translation>{0} constats</translation>
    </message>
    <message>
        <source>{0} of {1} findings</source>
        <translation>{0} constats sur {1}</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} sélectionnés</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Order the findings by section first: they have a place of their own there.</source>
        <translation>Rangez d’abord les constats par section&#x202f;: ils y ont leur propre place.</translation>
    </message>
</context>
<context>
    <name>FindingsWork</name>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>{0} ×</source>
        <translation>{0} ×</translation>
    </message>
    <message>
        <source>{0} × in brief</source>
        <translation>{0} × dans la synthèse</translation>
    </message>
    <message>
        <source>Statement and quotation</source>
        <translation>Énoncé et citation</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings by section</source>
        <translation>Constats par section</translation>
    </message>
    <message>
        <source>No finding matches {0} filters.</source>
        <translation>Aucun constat ne répond aux {0} filtres.</translation>
    </message>
    <message>
        <source>Read a source</source>
        <translation>Lire une source</translation>
    </message>
    <message>
        <source>Findings are what you take from your sources. Mark a passage in Read to make one.</source>
        <translation>Les constats sont ce que vous tirez de vos sources. Marquez un passage dans Lire pour en faire un.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Briefwright: every sentence leads to the passage it rests on.</source>
        <translation>Briefwright&#x202f;: chaque phrase mène au passage sur lequel elle repose.</translation>
    </message>
    <message>
        <source>About Briefwright</source>
        <translation>À propos de Briefwright</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>History and conflicts show them from the next opening on.</source>
        <translation>L’historique et les conflits les montrent dès la prochaine ouverture.</translation>
    </message>
    <message>
        <source>That of the window; each brief has its own.</source>
        <translation>Celle de la fenêtre&#x202f;; chaque synthèse a la sienne.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light, with a sepia page</source>
        <translation>Clair, avec une page sépia</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Type the name of a source, section or finding</source>
        <translation>Tapez le nom d’une source, d’une section ou d’un constat</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What was done, newest first</source>
        <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler cet acte</translation>
    </message>
    <message>
        <source>Show earlier acts</source>
        <translation>Montrer les actes antérieurs</translation>
    </message>
    <message>
        <source>What others changed since stays, and is named.</source>
        <translation>Ce que d’autres ont modifié depuis reste, et est nommé.</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>Annuler&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>Aujourd’hui, {0}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#x202f;: {0}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Open passage: Ctrl+click</source>
        <translation>Ouvrir le passage&#x202f;: Ctrl+clic</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message>
        <source>What came of the import</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>Importés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>Déjà présents&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <translation>Refusés&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Merge into one finding</source>
        <translation>Fusionner en un seul constat</translation>
    </message>
    <message>
        <source>Remove these findings</source>
        <translation>Supprimer ces constats</translation>
    </message>
    <message>
        <source>Choose a finding to see what it says and rests on.</source>
        <translation>Sélectionnez un constat pour voir ce qu’il dit et sur quoi il repose.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings of this source</source>
        <translation>Constats de cette source</translation>
    </message>
    <message>
        <source>Pages of the inspector</source>
        <translation>Pages de l’inspecteur</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Select a passage and press F, C, Q, E, A or N: it makes a finding.</source>
        <translation>Sélectionnez un passage et appuyez sur F, C, Q, E, A ou N&#x202f;: cela en fait un constat.</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>Constats&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0}
({1})</source>
        <translation>{0}
({1})</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>New key of the action</source>
        <translation>Nouvelle touche de l’action</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>{0} is the key now.</source>
        <translation>{0} est maintenant la touche.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”: give that another key first.</source>
        <translation>{0} est pris par «&#x202f;{1}&#x202f;»&#x202f;: donnez-lui d’abord une autre touche.</translation>
    </message>
    <message>
        <source>{0} types a character on some keyboards: hold Ctrl with it.</source>
        <translation>{0} tape un caractère sur certains claviers&#x202f;: ajoutez Ctrl.</translation>
    </message>
    <message>
        <source>It has no key now; it stands in its menu.</source>
        <translation>Elle n’a plus de touche&#x202f;; elle figure dans son menu.</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Kind of all</source>
        <translation>Nature de tous</translation>
    </message>
    <message>
        <source>Section of all</source>
        <translation>Section de tous</translation>
    </message>
    <message>
        <source>Date of all</source>
        <translation>Date de tous</translation>
    </message>
    <message>
        <source>as 2025-03-31 or XXXX-03-31</source>
        <translation>par exemple 2025-03-31 ou XXXX-03-31</translation>
    </message>
    <message>
        <source>Information of all</source>
        <translation>Information de tous</translation>
    </message>
    <message>
        <source>As its source</source>
        <translation>Comme sa source</translation>
    </message>
    <message>
        <source>Marking of all</source>
        <translation>Marquage de tous</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>{0} findings are chosen</source>
        <translation>{0} constats sélectionnés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>F  Fact</source>
        <translation>F  Fait</translation>
    </message>
    <message>
        <source>C  Claim</source>
        <translation>C  Affirmation</translation>
    </message>
    <message>
        <source>Q  Quote</source>
        <translation>Q  Citation</translation>
    </message>
    <message>
        <source>E  Event</source>
        <translation>E  Événement</translation>
    </message>
    <message>
        <source>A  Assessment</source>
        <translation>A  Appréciation</translation>
    </message>
    <message>
        <source>N  Comment</source>
        <translation>N  Commentaire</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Disputes</source>
        <translation>Différends</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>rien de noté</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Source: {0}</source>
        <translation>Source&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Actor: {0}</source>
        <translation>Acteur&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Grade: {0}</source>
        <translation>Cote&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Which findings to show</source>
        <translation>Quels constats montrer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Unused in the brief</source>
        <translation>Inutilisés dans la synthèse</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Natures</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Opening {0} ...</source>
        <translation>Ouverture de {0}...</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the brief</source>
        <translation>Plan de la synthèse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation>Ajuster les pages à la largeur</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The pages as they will print</source>
        <translation>Les pages telles qu’elles s’imprimeront</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn pages. Ctrl+Down and Ctrl+Up step from citation to citation, Enter goes to the passage it rests on.</source>
        <translation>Page préc. et Page suiv. tournent les pages. Ctrl+Bas et Ctrl+Haut vont de citation en citation, Entrée mène au passage sur lequel elle repose.</translation>
    </message>
</context>
<context>
    <name>PopupBar</name>
    <message>
        <source>Make a finding of the selection</source>
        <translation>Faire un constat de la sélection</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>PositionPage</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>by the army</source>
        <translation>par l’armée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Open passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>Supprimer cette position</translation>
    </message>
    <message>
        <source>Choose a stance first; silent means that no reply is reported.</source>
        <translation>Choisissez d’abord une attitude&#x202f;; silencieux signifie qu’aucune réponse n’est rapportée.</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Problems of the brief</source>
        <translation>Problèmes de la synthèse</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check again (F5)</source>
        <translation>Vérifier à nouveau (F5)</translation>
    </message>
    <message>
        <source>Check again  F5</source>
        <translation>Vérifier à nouveau  F5</translation>
    </message>
    <message>
        <source>{0} must fix</source>
        <translation>À corriger&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} should fix</source>
        <translation>À revoir&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} remarques</translation>
    </message>
    <message>
        <source>{0} note</source>
        <translation>{0} remarque</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les vérifications n’ont rien trouvé.</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>Checked {0}</source>
        <translation>Vérifié à {0}</translation>
    </message>
    <message>
        <source>The brief as a whole</source>
        <translation>La synthèse dans son ensemble</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Jugements clés</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Différends</translation>
    </message>
    <message>
        <source>Sources and findings</source>
        <translation>Sources et constats</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Montrer sur la page</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>différend</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>There is no brief in this project yet. Its pages will stand here as they will print.</source>
        <translation>Il n’y a pas encore de synthèse dans ce projet. Ses pages paraîtront ici telles qu’elles s’imprimeront.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported: {0}</source>
        <translation>Exporté&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>Faire une synthèse</translation>
    </message>
    <message>
        <source>The pages are being set.</source>
        <translation>La mise en pages est en cours.</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>ReadView</name>
    <message>
        <source>Choose a source to read, or import one in Sources.</source>
        <translation>Choisissez une source à lire, ou importez-en une dans Sources.</translation>
    </message>
    <message>
        <source>Findings {0}</source>
        <translation>Constats&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Words {0}</source>
        <translation>Mots&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Done reading</source>
        <translation>Lecture terminée</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Source précédente</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Source suivante</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>Raison de la fiabilité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>as 2025-04-17</source>
        <translation>par exemple 2025-04-17</translation>
    </message>
    <message>
        <source>Name; name</source>
        <translation>Nom&#x202f;; nom</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose a source to see its record.</source>
        <translation>Choisissez une source pour voir sa fiche.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>original kept</source>
        <translation>original conservé</translation>
    </message>
</context>
<context>
    <name>SectionActs</name>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>“{0}” goes with {1} words and the sections in it; its findings stay. Undo brings it back.</source>
        <translation>«&#x202f;{0}&#x202f;» part avec {1} mots et les sections qu’elle contient&#x202f;; ses constats restent. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Sections that fit</source>
        <translation>Sections correspondantes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Nouvelle section…</translation>
    </message>
    <message>
        <source>New section “{0}”</source>
        <translation>Nouvelle section «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>New section in “{0}”…</source>
        <translation>Nouvelle section dans «&#x202f;{0}&#x202f;»…</translation>
    </message>
    <message>
        <source>New section “{0}” in “{1}”</source>
        <translation>Nouvelle section «&#x202f;{0}&#x202f;» dans «&#x202f;{1}&#x202f;»</translation>
    </message>
    <message>
        <source>Title of the new section</source>
        <translation>Titre de la nouvelle section</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look, text size, language and keys become as they were at first. Your name and initials stay.</source>
        <translation>L’apparence, la taille du texte, la langue et les touches redeviennent celles d’origine. Votre nom et vos initiales restent.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Text of the brief</source>
        <translation>Texte de la synthèse</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Which sources to show</source>
        <translation>Quelles sources montrer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{0} of {1} sources</source>
        <translation>{0} sources sur {1}</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} sources</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Articles (*.txt *.md *.markdown *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The import was stopped before its end; nothing was brought in.</source>
        <translation>L’importation a été arrêtée avant la fin&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>is here already, with the same text</source>
        <translation>est déjà là, avec le même texte</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>Lang.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>SourcesWork</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Ce que la recherche a trouvé</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation>Importer des fichiers...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste the clipboard as a source</source>
        <translation>Coller le presse-papiers comme source</translation>
    </message>
    <message>
        <source>Nothing holds all these words: {0}</source>
        <translation>Rien ne contient tous ces mots&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Rechercher dans les textes</translation>
    </message>
    <message>
        <source>Search the texts of all sources</source>
        <translation>Rechercher dans les textes de toutes les sources</translation>
    </message>
    <message>
        <source>Drop articles here, paste (Ctrl+V) or import them.
Plain text and Markdown are read. Everything stays on this computer.</source>
        <translation>Déposez des articles ici, collez-les (Ctrl+V) ou importez-les.
Le texte brut et le Markdown sont lus. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Montrer toutes les sources</translation>
    </message>
    <message>
        <source>No source matches this filter.</source>
        <translation>Aucune source ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>une seule partie</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>aucune position</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects opened lately</source>
        <translation>Projets ouverts récemment</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Les projets que vous ouvrez figurent ici.</translation>
    </message>
    <message>
        <source>Every sentence traced to its passage.</source>
        <translation>Chaque phrase ramenée à son passage.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>A news agency’s article on the meeting of three air forces, with its findings and the finished brief made from them. Change it as you like.</source>
        <translation>L’article d’une agence de presse sur la réunion de trois forces aériennes, avec ses constats et la synthèse achevée qui en est tirée. Modifiez-le à votre gré.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>Trouver un projet</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Aucun projet ne correspond.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saving state</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Zoom; press for actual size</source>
        <translation>Zoom&#x202f;; appuyez pour la taille réelle</translation>
    </message>
    <message>
        <source>Saved here; the project file cannot be written now</source>
        <translation>Enregistré ici&#x202f;; le fichier du projet ne peut pas être écrit pour l’instant</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Enregistré à {0}</translation>
    </message>
    <message>
        <source>Shared {0}</source>
        <translation>Partagé à {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Findings without a date</source>
        <translation>Constats sans date</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Sans acteur</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Without a date: {0}</source>
        <translation>Sans date&#x202f;: {0}</translation>
    </message>
    <message>
        <source>No finding has a date yet: choose one below and write its date (F2).</source>
        <translation>Aucun constat n’a encore de date&#x202f;: choisissez-en un ci-dessous et écrivez sa date (F2).</translation>
    </message>
    <message>
        <source>Full: the day is known. Dashed: between the earliest and the latest possible day.</source>
        <translation>Plein&#x202f;: le jour est connu. Tirets&#x202f;: entre le premier et le dernier jour possibles.</translation>
    </message>
    <message>
        <source>No date names its year.</source>
        <translation>Aucune date n’indique son année.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>day known</source>
        <translation>jour connu</translation>
    </message>
    <message>
        <source>day not certain</source>
        <translation>jour incertain</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Différend</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Place of a finding</source>
        <translation>Place d’un constat</translation>
    </message>
    <message>
        <source>Passage of a finding</source>
        <translation>Passage d’un constat</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Numbered line</source>
        <translation>Ligne numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Table of positions</source>
        <translation>Tableau des positions</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tableau des événements</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>changed here, removed there</source>
        <translation>modifié ici, supprimé là</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>date de consultation</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>crédibilité</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marquage</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>gist</source>
        <translation>essentiel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>attitude</translation>
    </message>
    <message>
        <source>words</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>degré de confiance</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>raisons</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>place dans l’ordre</translation>
    </message>
    <message>
        <source>place in the outline</source>
        <translation>place dans le plan</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>tout à fait fiable</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>habituellement fiable</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>assez fiable</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>habituellement peu fiable</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>fiabilité impossible à évaluer</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>probablement vrai</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>peut-être vrai</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>impossible à évaluer</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
</context>
</TS>
