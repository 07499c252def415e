<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefwright</source>
        <translation>À propos de Briefwright</translation>
    </message>
    <message>
        <source>Every sentence leads to the passage it rests on.</source>
        <translation>Chaque phrase mène au passage sur lequel elle repose.</translation>
    </message>
    <message>
        <source>Version {0}, with Qt {1}. Free software under the MIT licence.</source>
        <translation>Version {0}, avec Qt {1}. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Licences of what it is made of</source>
        <translation>Licences de ses composants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
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
        <source>Insert</source>
        <translation>Insertion</translation>
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
        <source>Name this state...</source>
        <translation>Nommer cet état...</translation>
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
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Réglages...</translation>
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
        <source>History of what is selected</source>
        <translation>Historique de la sélection</translation>
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
        <source>Import a folder...</source>
        <translation>Importer un dossier...</translation>
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
        <source>Confirm what was found</source>
        <translation>Confirmer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Confirm this field of the record</source>
        <translation>Confirmer ce champ de la fiche</translation>
    </message>
    <message>
        <source>Show its original</source>
        <translation>Afficher son original</translation>
    </message>
    <message>
        <source>Text or original</source>
        <translation>Texte ou original</translation>
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
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>Typographic marks while typing</source>
        <translation>Signes typographiques pendant la saisie</translation>
    </message>
    <message>
        <source>Text direction</source>
        <translation>Sens du texte</translation>
    </message>
    <message>
        <source>Language of the paragraph...</source>
        <translation>Langue du paragraphe...</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Commentaire suivant</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Commentaire précédent</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Resolve the comment, or open it again</source>
        <translation>Résoudre le commentaire, ou le rouvrir</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Supprimer le commentaire</translation>
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
        <source>Insert the dispute as a table in the brief...</source>
        <translation>Insérer le différend comme tableau dans la synthèse...</translation>
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
        <source>Insert the timeline as a figure in the brief...</source>
        <translation>Insérer la chronologie comme figure dans la synthèse...</translation>
    </message>
    <message>
        <source>Insert the timeline as a table in the brief...</source>
        <translation>Insérer la chronologie comme tableau dans la synthèse...</translation>
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
        <source>Word goal of the section...</source>
        <translation>Objectif de mots de la section...</translation>
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
    <message>
        <source>About this brief...</source>
        <translation>À propos de cette synthèse...</translation>
    </message>
    <message>
        <source>Remove the brief</source>
        <translation>Supprimer la synthèse</translation>
    </message>
    <message>
        <source>Compare the versions at the caret</source>
        <translation>Comparer les versions au curseur</translation>
    </message>
    <message>
        <source>Add a key judgement</source>
        <translation>Ajouter un jugement clé</translation>
    </message>
    <message>
        <source>Move the judgement up</source>
        <translation>Monter le jugement</translation>
    </message>
    <message>
        <source>Move the judgement down</source>
        <translation>Descendre le jugement</translation>
    </message>
    <message>
        <source>Remove the judgement</source>
        <translation>Supprimer le jugement</translation>
    </message>
    <message>
        <source>Positions in a dispute...</source>
        <translation>Positions dans un différend...</translation>
    </message>
    <message>
        <source>Table of dated events</source>
        <translation>Tableau des événements datés</translation>
    </message>
    <message>
        <source>Timeline of dated events</source>
        <translation>Chronologie des événements datés</translation>
    </message>
    <message>
        <source>Table...</source>
        <translation>Tableau...</translation>
    </message>
    <message>
        <source>Note under the table or figure...</source>
        <translation>Note sous le tableau ou la figure...</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Reference to a section, table or figure...</source>
        <translation>Renvoi à une section, un tableau ou une figure...</translation>
    </message>
    <message>
        <source>Link...</source>
        <translation>Lien...</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>Reculer la colonne</translation>
    </message>
    <message>
        <source>Move the column on</source>
        <translation>Avancer la colonne</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Enregistrer une copie...</translation>
    </message>
    <message>
        <source>Restore a backup...</source>
        <translation>Restaurer une sauvegarde...</translation>
    </message>
    <message>
        <source>Trash...</source>
        <translation>Corbeille...</translation>
    </message>
    <message>
        <source>Replace by a corrected version...</source>
        <translation>Remplacer par une version corrigée...</translation>
    </message>
    <message>
        <source>Replace by the text on the clipboard</source>
        <translation>Remplacer par le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Versions and corrections</source>
        <translation>Versions et corrections</translation>
    </message>
    <message>
        <source>Place the finding at the selected words</source>
        <translation>Placer le constat sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>Original et traduction côte à côte</translation>
    </message>
    <message>
        <source>Import a translation...</source>
        <translation>Importer une traduction...</translation>
    </message>
    <message>
        <source>This is a translation of...</source>
        <translation>Ceci est une traduction de...</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Marquer comme nouvelle</translation>
    </message>
    <message>
        <source>Mark as being read</source>
        <translation>Marquer comme en lecture</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <source>Add tags...</source>
        <translation>Ajouter des étiquettes...</translation>
    </message>
    <message>
        <source>Add a filter...</source>
        <translation>Ajouter un filtre...</translation>
    </message>
    <message>
        <source>Clear filters and words</source>
        <translation>Effacer filtres et mots</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>Enregistrer cette recherche...</translation>
    </message>
    <message>
        <source>Rename the saved search...</source>
        <translation>Renommer la recherche enregistrée...</translation>
    </message>
    <message>
        <source>Remove the saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <translation>Chercher des copies</translation>
    </message>
    <message>
        <source>Compare two sources</source>
        <translation>Comparer deux sources</translation>
    </message>
    <message>
        <source>Make one origin</source>
        <translation>Donner une même origine</translation>
    </message>
    <message>
        <source>Not copies of each other</source>
        <translation>Pas des copies l’une de l’autre</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>Retirer de son origine</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
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
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
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
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
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
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Ajouter un renvoi</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter un énoncé</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un élément</translation>
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
        <source>Change the language of the text</source>
        <translation>Modifier la langue du texte</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation>Modifier un élément</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>Changer le style</translation>
    </message>
    <message>
        <source>Change the text direction</source>
        <translation>Modifier le sens du texte</translation>
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
        <source>Change the {field} of {name} sources</source>
        <translation>Modifier «&#x202f;{field}&#x202f;» de {name} sources</translation>
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
        <source>Confirm the {field} of a source</source>
        <translation>Confirmer «&#x202f;{field}&#x202f;» d’une source</translation>
    </message>
    <message>
        <source>Confirm what was found about a source</source>
        <translation>Confirmer ce qui a été trouvé sur une source</translation>
    </message>
    <message>
        <source>Confirm what was found about {name} sources</source>
        <translation>Confirmer ce qui a été trouvé sur {name} sources</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete text</source>
        <translation>Effacer du texte</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
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
        <source>Insert a positions table</source>
        <translation>Insérer un tableau de positions</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Insert a timeline</source>
        <translation>Insérer une chronologie</translation>
    </message>
    <message>
        <source>Insert an events table</source>
        <translation>Insérer un tableau d’événements</translation>
    </message>
    <message>
        <source>Join two paragraphs</source>
        <translation>Réunir deux paragraphes</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Garder ce qui a été saisi</translation>
    </message>
    <message>
        <source>Keep {name} sources apart</source>
        <translation>Tenir {name} sources pour indépendantes</translation>
    </message>
    <message>
        <source>Make {name} sources one origin</source>
        <translation>Donner une même origine à {name} sources</translation>
    </message>
    <message>
        <source>Merge texts</source>
        <translation>Fusionner des textes</translation>
    </message>
    <message>
        <source>Take a source out of its origin</source>
        <translation>Retirer une source de son origine</translation>
    </message>
    <message>
        <source>Take an origin apart</source>
        <translation>Défaire une origine commune</translation>
    </message>
    <message>
        <source>Take back that two sources are apart</source>
        <translation>Ne plus tenir deux sources pour indépendantes</translation>
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
        <source>Move a column</source>
        <translation>Déplacer une colonne</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Déplacer une section</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>Déplacer un tableau</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Déplacer un élément</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Déplacer du texte</translation>
    </message>
    <message>
        <source>Name this state “{name}”</source>
        <translation>Nommer cet état «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Open a comment again</source>
        <translation>Rouvrir un commentaire</translation>
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
        <source>Remove a column</source>
        <translation>Supprimer une colonne</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>Supprimer un commentaire</translation>
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
        <source>Remove a milestone</source>
        <translation>Supprimer un jalon</translation>
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
        <source>Remove a row</source>
        <translation>Supprimer une ligne</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
        <translation>Supprimer une recherche enregistrée</translation>
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
        <source>Remove an item</source>
        <translation>Supprimer un élément</translation>
    </message>
    <message>
        <source>Remove {name} findings</source>
        <translation>Supprimer {name} constats</translation>
    </message>
    <message>
        <source>Remove {name} sources</source>
        <translation>Supprimer {name} sources</translation>
    </message>
    <message>
        <source>Rename the actor {name}</source>
        <translation>Renommer l’acteur {name}</translation>
    </message>
    <message>
        <source>Restore the bottom line</source>
        <translation>Rétablir l’essentiel</translation>
    </message>
    <message>
        <source>Restore the footnotes</source>
        <translation>Rétablir les notes de bas de page</translation>
    </message>
    <message>
        <source>Restore the key judgements</source>
        <translation>Rétablir les jugements clés</translation>
    </message>
    <message>
        <source>Restore the section “{name}”</source>
        <translation>Rétablir la section «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Restore the text of the brief</source>
        <translation>Rétablir le texte de la synthèse</translation>
    </message>
    <message>
        <source>Restore title and standfirst</source>
        <translation>Rétablir le titre et le chapeau</translation>
    </message>
    <message>
        <source>Replace the text of a source</source>
        <translation>Remplacer le texte d’une source</translation>
    </message>
    <message>
        <source>Correct the text of a source</source>
        <translation>Corriger le texte d’une source</translation>
    </message>
    <message>
        <source>Read a source in another encoding</source>
        <translation>Lire une source dans un autre encodage</translation>
    </message>
    <message>
        <source>Set a translation</source>
        <translation>Indiquer une traduction</translation>
    </message>
    <message>
        <source>Clear a translation</source>
        <translation>Retirer l’indication d’une traduction</translation>
    </message>
    <message>
        <source>Import a translation</source>
        <translation>Importer une traduction</translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation>Remplacer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>Résoudre un commentaire</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Enregistrer la recherche «&#x202f;{name}&#x202f;»</translation>
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
        <source>Insert as figure</source>
        <translation>Insérer comme figure</translation>
    </message>
    <message>
        <source>Put it into a section of the brief (I)</source>
        <translation>Placer dans une section de la synthèse (I)</translation>
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
    <name>Asking</name>
    <message>
        <source>No source says anything like this.</source>
        <translation>Aucune source ne dit rien de tel.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>From and to, such as 2025-03/2025-04, or 2025-03-15/.. for all that follow</source>
        <translation>De et à, comme 2025-03/2025-04, ou 2025-03-15/.. pour tout ce qui suit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>No backup is kept of this project.</source>
        <translation>Aucune sauvegarde de ce projet n’est gardée.</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>Ouvrir une copie...</translation>
    </message>
    <message>
        <source>As it was shared</source>
        <translation>Tel que partagé</translation>
    </message>
    <message>
        <source>Before changes were brought in</source>
        <translation>Avant l’apport de modifications</translation>
    </message>
    <message>
        <source>Before something was deleted for good</source>
        <translation>Avant une suppression définitive</translation>
    </message>
    <message>
        <source>Before it was written in another format</source>
        <translation>Avant l’écriture dans un autre format</translation>
    </message>
    <message>
        <source>A copy opens as a file of its own; this project stays as it is.</source>
        <translation>Une copie s’ouvre comme un fichier à part&#x202f;; ce projet reste tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Look through</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n stories may be here more than once</source>
        <translation>
            <numerusform>%n histoire est peut-être ici plus d’une fois</numerusform>
            <numerusform>%n histoires sont peut-être ici plus d’une fois</numerusform>
        </translation>
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
        <source>Order, groups and columns</source>
        <translation>Ordre, groupes et colonnes</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>Tableau ou panneau</translation>
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
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Insert a table or figure</source>
        <translation>Insérer un tableau ou une figure</translation>
    </message>
    <message>
        <source>Search the texts of all sources</source>
        <translation>Chercher dans les textes de toutes les sources</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>“exact words”, begin*, one ~5 other, one OR other, -without, outlet:AFP lang:fr</source>
        <translation>«&#x202f;mots exacts&#x202f;», début*, un ~5 autre, un OU autre, -sans, média:AFP langue:fr</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Ordre et colonnes</translation>
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
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters and words</source>
        <translation>Effacer tous les filtres et les mots</translation>
    </message>
    <message>
        <source>Save this search...</source>
        <translation>Enregistrer cette recherche...</translation>
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
    <message>
        <source>All of one source</source>
        <translation>Tous d’une même source</translation>
    </message>
    <message numerus="yes">
        <source>%n sources of one origin: they count as one</source>
        <translation>
            <numerusform>%n source d’une origine&#x202f;: elle compte pour une</numerusform>
            <numerusform>%n sources d’une même origine&#x202f;: elles comptent pour une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent sources</source>
        <translation>
            <numerusform>%n source indépendante</numerusform>
            <numerusform>%n sources indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} of them independent</source>
        <translation>{0}, dont {1} indépendantes</translation>
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
        <source>Cited here</source>
        <translation>Cité ici</translation>
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
    <name>BesidePane</name>
    <message>
        <source>Read this text</source>
        <translation>Lire ce texte</translation>
    </message>
    <message>
        <source>Close the other text</source>
        <translation>Fermer l’autre texte</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Translation; who made it is not known</source>
        <translation>Traduction&#x202f;; on ne sait pas qui l’a faite</translation>
    </message>
    <message>
        <source>Translation by {0}</source>
        <translation>Traduction par {0}</translation>
    </message>
    <message>
        <source>Original of the text that is read</source>
        <translation>Original du texte lu</translation>
    </message>
    <message>
        <source>Original; the text that is read was translated by {0}</source>
        <translation>Original&#x202f;; le texte lu a été traduit par {0}</translation>
    </message>
</context>
<context>
    <name>BriefRecord</name>
    <message>
        <source>About this brief</source>
        <translation>À propos de cette synthèse</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Begin a brief</source>
        <translation>Commencer une synthèse</translation>
    </message>
    <message>
        <source>Words {0}</source>
        <translation>Mots&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Words {0} / {1}</source>
        <translation>Mots&#x202f;: {0} / {1}</translation>
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
    <name>Bringing</name>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml *.msg);;All files (*)</source>
        <translation>Articles (*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.odt *.rtf *.epub *.eml *.msg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is no file to import there.</source>
        <translation>Il n’y a là aucun fichier à importer.</translation>
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
    <name>ChangeText</name>
    <message>
        <source>What it changed</source>
        <translation>Ce que cela a modifié</translation>
    </message>
    <message>
        <source>It changed nothing that is shown.</source>
        <translation>Cela n’a rien modifié de visible.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Stands in another place since.</source>
        <translation>Se trouve à une autre place depuis.</translation>
    </message>
    <message>
        <source>set otherwise</source>
        <translation>mis en forme autrement</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take away the filter {0}</source>
        <translation>Retirer le filtre {0}</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Its words are gone: “{0}”</source>
        <translation>Ses mots ont disparu&#x202f;: «&#x202f;{0}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>Comments {0}</source>
        <translation>Commentaires&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show resolved</source>
        <translation>Afficher les résolus</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No comment here. Select words and press Ctrl+Shift+M to remark on them.</source>
        <translation>Aucun commentaire ici. Sélectionnez des mots et appuyez sur Ctrl+Maj+M pour les commenter.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>Différence suivante (N)</translation>
    </message>
    <message>
        <source>Previous difference (P)</source>
        <translation>Différence précédente (P)</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une même origine</translation>
    </message>
    <message>
        <source>Not copies</source>
        <translation>Pas des copies</translation>
    </message>
    <message>
        <source>No words that only one of them has</source>
        <translation>Aucun mot que l’une seule possède</translation>
    </message>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>Différence {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs differ</source>
        <translation>
            <numerusform>%n paragraphe diffère</numerusform>
            <numerusform>%n paragraphes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>One origin: {0}</source>
        <translation>Une même origine&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Not copies, by your own word</source>
        <translation>Pas des copies, selon vous</translation>
    </message>
    <message>
        <source>One is the translation of the other</source>
        <translation>L’une est la traduction de l’autre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Underlined: only in this one. Grey: in both.</source>
        <translation>Souligné&#x202f;: seulement dans celle-ci. Gris&#x202f;: dans les deux.</translation>
    </message>
</context>
<context>
    <name>ComparedPage</name>
    <message>
        <source>The brief then, and what changed since</source>
        <translation>La synthèse à ce moment, et ce qui a changé depuis</translation>
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
        <source>Title and standfirst</source>
        <translation>Titre et chapeau</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Jugements clés</translation>
    </message>
    <message>
        <source>set otherwise</source>
        <translation>mis en forme autrement</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>Rétablir cette partie</translation>
    </message>
    <message>
        <source>Take this part out again</source>
        <translation>Retirer de nouveau cette partie</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>The two sources, paragraph by paragraph</source>
        <translation>Les deux sources, paragraphe par paragraphe</translation>
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
        <source>Another value</source>
        <translation>Autre valeur</translation>
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
        <source>Place {0} of {1}</source>
        <translation>Place {0} sur {1}</translation>
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
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>Open a copy of a backup</source>
        <translation>Ouvrir une copie d’une sauvegarde</translation>
    </message>
    <message>
        <source>A copy of the project was saved as {0}</source>
        <translation>Une copie du projet a été enregistrée sous {0}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The project file was not written</source>
        <translation>Le fichier de projet n’a pas été écrit</translation>
    </message>
    <message>
        <source>No work is lost.</source>
        <translation>Aucun travail n’est perdu.</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>Enregistrer une copie...</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>{0} % the same words</source>
        <translation>{0}&#x202f;% de mots identiques</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>Stories that may be here more than once</source>
        <translation>Histoires qui sont peut-être ici plus d’une fois</translation>
    </message>
    <message>
        <source>No source looks like a copy of another one.</source>
        <translation>Aucune source ne ressemble à une copie d’une autre.</translation>
    </message>
    <message>
        <source>Copies?</source>
        <translation>Copies&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>1 brief</source>
        <translation>1 synthèse</translation>
    </message>
    <message>
        <source>1 change, of {when}, made in {other} is not in {file}.</source>
        <translation>1 modification, du {when}, faite dans {other}, n’est pas dans {file}.</translation>
    </message>
    <message>
        <source>1 citation in {part} does not come back, for its text was written anew since.</source>
        <translation>1 citation dans {part} ne revient pas, car son texte a été réécrit depuis.</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 correction</translation>
    </message>
    <message>
        <source>1 dispute</source>
        <translation>1 différend</translation>
    </message>
    <message>
        <source>1 earlier edition</source>
        <translation>1 édition antérieure</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>1 key judgement</source>
        <translation>1 jugement clé</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 paragraphe</translation>
    </message>
    <message>
        <source>1 position</source>
        <translation>1 position</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 section</translation>
    </message>
    <message>
        <source>1 sentence of {part} loses a reference: {words}</source>
        <translation>1 phrase de {part} perd un renvoi&#x202f;: {words}</translation>
    </message>
    <message>
        <source>1 sentence of {part} loses its citation: {words}</source>
        <translation>1 phrase de {part} perd sa citation&#x202f;: {words}</translation>
    </message>
    <message>
        <source>1 sentence of {part} loses one of its citations: {words}</source>
        <translation>1 phrase de {part} perd une de ses citations&#x202f;: {words}</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>A brief needs a title: write one.</source>
        <translation>Une synthèse a besoin d’un titre&#x202f;: écrivez-en un.</translation>
    </message>
    <message>
        <source>A comment needs words: write what you remark.</source>
        <translation>Un commentaire a besoin de mots&#x202f;: écrivez votre remarque.</translation>
    </message>
    <message>
        <source>A comment stands on words: select some first.</source>
        <translation>Un commentaire porte sur des mots&#x202f;: sélectionnez-en d’abord.</translation>
    </message>
    <message>
        <source>A dispute needs a proposition: write what is contested.</source>
        <translation>Un différend a besoin d’une proposition&#x202f;: écrivez ce qui est contesté.</translation>
    </message>
    <message>
        <source>A finding needs a statement: write what it says in a line.</source>
        <translation>Un constat a besoin d’un énoncé&#x202f;: écrivez en une ligne ce qu’il dit.</translation>
    </message>
    <message>
        <source>A footnote has no footnotes: put the mark into the text.</source>
        <translation>Une note de bas de page n’a pas de notes&#x202f;: placez l’appel dans le texte.</translation>
    </message>
    <message>
        <source>A judgement needs a statement: write what is judged.</source>
        <translation>Un jugement a besoin d’un énoncé&#x202f;: écrivez ce qui est jugé.</translation>
    </message>
    <message>
        <source>A milestone needs a name: write what this state is.</source>
        <translation>Un jalon a besoin d’un nom&#x202f;: écrivez ce qu’est cet état.</translation>
    </message>
    <message>
        <source>A position needs an actor: write whose it is.</source>
        <translation>Une position a besoin d’un acteur&#x202f;: écrivez de qui elle est.</translation>
    </message>
    <message>
        <source>A section cannot be moved into itself: choose another place.</source>
        <translation>Une section ne peut pas être placée en elle-même&#x202f;: choisissez une autre place.</translation>
    </message>
    <message>
        <source>A section cannot lie in a section of another brief.</source>
        <translation>Une section ne peut pas se trouver dans une section d’une autre synthèse.</translation>
    </message>
    <message>
        <source>A section is named by its titles, such as A/B: name at least one.</source>
        <translation>Une section se nomme par ses titres, comme A/B&#x202f;: donnez-en au moins un.</translation>
    </message>
    <message>
        <source>A section needs a title: write one.</source>
        <translation>Une section a besoin d’un titre&#x202f;: écrivez-en un.</translation>
    </message>
    <message>
        <source>A source is no translation of itself: choose the original.</source>
        <translation>Une source n’est pas sa propre traduction&#x202f;: choisissez l’original.</translation>
    </message>
    <message>
        <source>A source needs a title: say what it is.</source>
        <translation>Une source a besoin d’un titre&#x202f;: dites ce que c’est.</translation>
    </message>
    <message>
        <source>A {noun} has no field that can be changed: remove it and make it anew.</source>
        <translation>Aucun champ ne peut être modifié ici ({noun})&#x202f;: supprimez l’élément et refaites-le.</translation>
    </message>
    <message>
        <source>A {noun} has no field {name!r}; it has {known}.</source>
        <translation>Il n’y a pas de champ {name} ici ({noun})&#x202f;; il y a {known}.</translation>
    </message>
    <message>
        <source>A {noun} has no field {name} to change: choose one of {known}.</source>
        <translation>Il n’y a pas de champ {name} à modifier ici ({noun})&#x202f;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>All are by {names}.</source>
        <translation>Toutes sont de {names}.</translation>
    </message>
    <message>
        <source>All have the same title.</source>
        <translation>Toutes ont le même titre.</translation>
    </message>
    <message>
        <source>An older state of the project was put at {path}: open it again and say which changes to bring in; {kept}</source>
        <translation>Un état plus ancien du projet a été mis à la place de {path}&#x202f;: rouvrez-le et dites quelles modifications reprendre&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>An {noun} has no field that can be changed: remove it and make it anew.</source>
        <translation>Aucun champ ne peut être modifié ici ({noun})&#x202f;: supprimez l’élément et refaites-le.</translation>
    </message>
    <message>
        <source>An {noun} has no field {name} to change: choose one of {known}.</source>
        <translation>Il n’y a pas de champ {name} à modifier ici ({noun})&#x202f;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Another process</source>
        <translation>Un autre processus</translation>
    </message>
    <message>
        <source>Another project, {title!r}, stands at {path} now: move it away; {kept}</source>
        <translation>Un autre projet, «&#x202f;{title}&#x202f;», se trouve maintenant à {path}&#x202f;: déplacez-le&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>Another window has been writing to this project for too long: try again in a moment.</source>
        <translation>Une autre fenêtre écrit depuis trop longtemps dans ce projet&#x202f;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>Bottom line: {words}</source>
        <translation>Essentiel&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Choose at least two findings to merge.</source>
        <translation>Choisissez au moins deux constats à fusionner.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupés</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Différend</translation>
    </message>
    <message>
        <source>Dispute, {actor}: {words}</source>
        <translation>Différend, {actor}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop volumineux</translation>
    </message>
    <message>
        <source>Files cannot be read now, because no process can be started ({reason}): close other programs and try again.</source>
        <translation>Les fichiers ne peuvent pas être lus maintenant, car aucun processus ne peut démarrer ({reason})&#x202f;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Files cannot be read now, because the process for it did not start (it ended with {code}): start Briefwright again.</source>
        <translation>Les fichiers ne peuvent pas être lus maintenant, car le processus qui les lit n’a pas démarré (il s’est terminé par {code})&#x202f;: redémarrez Briefwright.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Finding &quot;{key}&quot;: say which source it quotes with source = &quot;…&quot;.</source>
        <translation>Constat «&#x202f;{key}&#x202f;»&#x202f;: dites quelle source il cite par source = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Finding &quot;{key}&quot;: {sentence}</source>
        <translation>Constat «&#x202f;{key}&#x202f;»&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>Footnote: {words}</source>
        <translation>Note de bas de page&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>It could not be reached ({reason}).</source>
        <translation>Il n’a pas pu être atteint ({reason}).</translation>
    </message>
    <message>
        <source>It holds the pictures and scripts of a saved page.</source>
        <translation>Il contient les images et les scripts d’une page enregistrée.</translation>
    </message>
    <message>
        <source>It is a device or pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>It is a link, and links in folders are not followed: name it to import it.</source>
        <translation>C’est un lien, et les liens des dossiers ne sont pas suivis&#x202f;: nommez-le pour l’importer.</translation>
    </message>
    <message>
        <source>It is a project of Briefwright: open it, or merge it.</source>
        <translation>C’est un projet de Briefwright&#x202f;: ouvrez-le, ou fusionnez-le.</translation>
    </message>
    <message>
        <source>It is hidden: name it to import it.</source>
        <translation>Il est caché&#x202f;: nommez-le pour l’importer.</translation>
    </message>
    <message>
        <source>It is the mark of a document that is open elsewhere.</source>
        <translation>C’est la marque d’un document ouvert ailleurs.</translation>
    </message>
    <message>
        <source>It takes along: {rows}.</source>
        <translation>Part en même temps&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Judgement {number}</source>
        <translation>Jugement {number}</translation>
    </message>
    <message>
        <source>Key judgement: {words}</source>
        <translation>Jugement clé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Jugements clés</translation>
    </message>
    <message>
        <source>Letters of {name} look as if they had been read in a wrong encoding, such as {found} for {meant}: that can be repaired.</source>
        <translation>Des lettres de {name} semblent avoir été lues dans un mauvais encodage, comme {found} pour {meant}&#x202f;: cela peut se réparer.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Line {number}: the bottom line holds paragraphs only.</source>
        <translation>Ligne {number}&#x202f;: l’essentiel ne contient que des paragraphes.</translation>
    </message>
    <message>
        <source>Name the blocks to move, and another one that they are put before.</source>
        <translation>Nommez les blocs à déplacer, et un autre devant lequel les placer.</translation>
    </message>
    <message>
        <source>No finding is chosen: choose at least one.</source>
        <translation>Aucun constat n’est choisi&#x202f;: choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>No font can show {characters}: {ways}, then export again.</source>
        <translation>Aucune police ne peut afficher {characters}&#x202f;: {ways}, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>No source is chosen: choose at least one.</source>
        <translation>Aucune source n’est choisie&#x202f;: choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Périphérique inexistant</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>No text would be left: correct words of it instead.</source>
        <translation>Il ne resterait aucun texte&#x202f;: corrigez-en plutôt des mots.</translation>
    </message>
    <message>
        <source>No work on {path} is kept on this computer.</source>
        <translation>Aucun travail sur {path} n’est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One of these findings</source>
        <translation>L’un de ces constats</translation>
    </message>
    <message>
        <source>One origin needs two sources or more: choose another one as well.</source>
        <translation>Une origine commune demande au moins deux sources&#x202f;: choisissez-en une autre aussi.</translation>
    </message>
    <message>
        <source>One title cannot name several files: import them one by one.</source>
        <translation>Un même titre ne peut pas désigner plusieurs fichiers&#x202f;: importez-les un par un.</translation>
    </message>
    <message>
        <source>Only positions, events and timelines are made of evidence.</source>
        <translation>Seuls les positions, les événements et les chronologies se composent de preuves.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {count} words are searched for.</source>
        <translation>
            <numerusform>Seul le premier mot est recherché.</numerusform>
            <numerusform>Seuls les {count} premiers mots sont recherchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two paragraphs of one section can be joined.</source>
        <translation>Seuls deux paragraphes d’une même section peuvent être réunis.</translation>
    </message>
    <message>
        <source>Only two sources or more can be kept apart: choose another one.</source>
        <translation>Il faut au moins deux sources pour les tenir pour indépendantes&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Others keep replacing {path}; {kept}</source>
        <translation>D’autres remplacent sans cesse {path}&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>Page {page} of {name} cannot be drawn: save the file and open it in another program.</source>
        <translation>La page {page} de {name} ne peut pas être dessinée&#x202f;: enregistrez le fichier et ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Process {number} on {host}</source>
        <translation>Le processus {number} sur {host}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Sections lie two deep at most: choose a section of the top level.</source>
        <translation>Les sections ont deux niveaux au plus&#x202f;: choisissez une section du premier niveau.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Le fichier n’est plus accessible</translation>
    </message>
    <message>
        <source>The accent {accent} is too pale: it reaches {white:.1f}:1 on white and needs {on_white:.0f}:1. Choose a darker colour.</source>
        <translation>La couleur d’accent {accent} est trop pâle&#x202f;: elle atteint {white:.1f}&#x202f;pour&#x202f;1 sur blanc et il faut {on_white:.0f}&#x202f;pour&#x202f;1. Choisissez une couleur plus foncée.</translation>
    </message>
    <message>
        <source>The attachment {name} is missing or damaged here: merge a copy of the project that has it, or import the file again.</source>
        <translation>La pièce jointe {name} manque ou est endommagée ici&#x202f;: fusionnez une copie du projet qui la contient, ou importez de nouveau le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The bottom line has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>L’essentiel compte {count} mot&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
            <numerusform>L’essentiel compte {count} mots&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>La synthèse</translation>
    </message>
    <message>
        <source>The brief has no date of issue: set it.</source>
        <translation>La synthèse n’a pas de date de parution&#x202f;: indiquez-la.</translation>
    </message>
    <message>
        <source>The brief has no edition: set it before it goes out.</source>
        <translation>La synthèse n’a pas d’édition&#x202f;: indiquez-la avant la diffusion.</translation>
    </message>
    <message>
        <source>The brief has no title: give it one.</source>
        <translation>La synthèse n’a pas de titre&#x202f;: donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The brief is marked {own} but cites evidence marked {wanted}: it is printed with the stricter one. Set that marking.</source>
        <translation>La synthèse est marquée {own} mais cite des preuves marquées {wanted}&#x202f;: elle est imprimée avec le marquage le plus strict. Indiquez ce marquage.</translation>
    </message>
    <message>
        <source>The brief names no organisation: set it.</source>
        <translation>La synthèse ne nomme aucune organisation&#x202f;: indiquez-la.</translation>
    </message>
    <message>
        <source>The brief: &quot;scale&quot; is one of {known}, not {scale}.</source>
        <translation>La synthèse&#x202f;: «&#x202f;scale&#x202f;» est l’une des valeurs {known}, pas {scale}.</translation>
    </message>
    <message numerus="yes">
        <source>The cell “{words}” has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>La cellule «&#x202f;{words}&#x202f;» compte {count} mot&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
            <numerusform>La cellule «&#x202f;{words}&#x202f;» compte {count} mots&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes that were asked about are not on this machine any more.</source>
        <translation>Les modifications en question ne sont plus sur cette machine.</translation>
    </message>
    <message>
        <source>The chosen place holds no words of the new text: choose another one.</source>
        <translation>La place choisie ne contient aucun mot du nouveau texte&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The conflict has the versions 1 to {last}, no {keep}.</source>
        <translation>Le conflit a les versions 1 à {last}, pas de version {keep}.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({reason}): choose another folder.</source>
        <translation>La copie {path} ne peut pas être écrite ({reason})&#x202f;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({reason}): choose another folder; {kept}</source>
        <translation>La copie {path} ne peut pas être écrite ({reason})&#x202f;: choisissez un autre dossier&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>The date {text!r} ends before it begins: exchange its two ends.</source>
        <translation>La date «&#x202f;{text}&#x202f;» finit avant de commencer&#x202f;: échangez ses deux bornes.</translation>
    </message>
    <message>
        <source>The encoding of {name} was guessed as {encoding}: look at its accented letters.</source>
        <translation>Le codage de {name} a été supposé être {encoding}&#x202f;: vérifiez ses lettres accentuées.</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Les faits</translation>
    </message>
    <message>
        <source>The facts cannot be read: {error}.</source>
        <translation>Les faits ne peuvent pas être lus&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>The facts want format = &quot;{wanted}&quot;, not {written}.</source>
        <translation>Les faits demandent format = &quot;{wanted}&quot;, pas {written}.</translation>
    </message>
    <message>
        <source>The field {field} is true or false, not {given}.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» vaut true ou false, pas {given}.</translation>
    </message>
    <message>
        <source>The file cannot be looked at, because {folder} cannot be written ({reason}): free some space there and try again.</source>
        <translation>Le fichier ne peut pas être examiné, car on ne peut pas écrire dans {folder} ({reason})&#x202f;: libérez-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>The filter {name} is yes or no, not {value}.</source>
        <translation>Le filtre {name} vaut yes ou no, pas {value}.</translation>
    </message>
    <message>
        <source>The finding does not rest on this passage: choose one of its own.</source>
        <translation>Le constat ne repose pas sur ce passage&#x202f;: choisissez l’un des siens.</translation>
    </message>
    <message>
        <source>The finding “{words}” states as fact what is contested ({proposition}): say in it who claims it.</source>
        <translation>Le constat «&#x202f;{words}&#x202f;» présente comme un fait ce qui est contesté ({proposition})&#x202f;: dites-y qui l’affirme.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}): choose another.</source>
        <translation>Le dossier {folder} ne peut pas être créé ({reason})&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more: put it back or connect its disk</source>
        <translation>Le dossier {folder} n’est plus là&#x202f;: remettez-le ou branchez son disque</translation>
    </message>
    <message numerus="yes">
        <source>The gist of “{title}” has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>L’essentiel de «&#x202f;{title}&#x202f;» compte {count} mot&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
            <numerusform>L’essentiel de «&#x202f;{title}&#x202f;» compte {count} mots&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The judgement “{words}” has {count} words: {most} at most read well in its place.</source>
        <translation>
            <numerusform>Le jugement «&#x202f;{words}&#x202f;» compte {count} mot&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
            <numerusform>Le jugement «&#x202f;{words}&#x202f;» compte {count} mots&#x202f;: {most} au plus se lisent bien à cette place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key {key} is given to more than one {noun}: keys are unique.</source>
        <translation>La clé {key} est donnée plus d’une fois ({noun})&#x202f;: les clés sont uniques.</translation>
    </message>
    <message>
        <source>The key {key} is taken by the annex: choose another one.</source>
        <translation>La clé {key} est prise par l’annexe&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The log has entries without a number: take another copy of the project.</source>
        <translation>Le journal contient des entrées sans numéro&#x202f;: prenez une autre copie du projet.</translation>
    </message>
    <message>
        <source>The log of this project is damaged: verify it, then merge a copy of the project that is whole.</source>
        <translation>Le journal de ce projet est endommagé&#x202f;: vérifiez-le, puis fusionnez une copie intacte du projet.</translation>
    </message>
    <message>
        <source>The name of an exported file ends in one of {known}, not {name}.</source>
        <translation>Le nom d’un fichier exporté finit par l’une des extensions {known}, pas {name}.</translation>
    </message>
    <message>
        <source>The name of the file cannot be a file name: check it.</source>
        <translation>Ce nom ne peut pas être un nom de fichier&#x202f;: vérifiez-le.</translation>
    </message>
    <message>
        <source>The name of the file is too long for this system: check it.</source>
        <translation>Le nom du fichier est trop long pour ce système&#x202f;: vérifiez-le.</translation>
    </message>
    <message>
        <source>The new version holds no text: choose another one.</source>
        <translation>La nouvelle version ne contient aucun texte&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The passage holds no words: mark some text.</source>
        <translation>Le passage ne contient aucun mot&#x202f;: marquez du texte.</translation>
    </message>
    <message>
        <source>The passage lies outside its source: mark it again.</source>
        <translation>Le passage est hors de sa source&#x202f;: marquez-le de nouveau.</translation>
    </message>
    <message>
        <source>The pasted page could not be read: paste its text.</source>
        <translation>La page collée n’a pas pu être lue&#x202f;: collez son texte.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>The place of the footnote lies outside the paragraph: try again.</source>
        <translation>L’endroit de la note est hors du paragraphe&#x202f;: réessayez.</translation>
    </message>
    <message>
        <source>The place of the split lies outside the paragraph: try again.</source>
        <translation>L’endroit de la coupure est hors du paragraphe&#x202f;: réessayez.</translation>
    </message>
    <message>
        <source>The position of {actor} on “{proposition}” loses its finding.</source>
        <translation>La position de {actor} sur «&#x202f;{proposition}&#x202f;» perd son constat.</translation>
    </message>
    <message>
        <source>The project cannot be reached ({reason}): see whether its disk is there.</source>
        <translation>Le projet est inaccessible ({reason})&#x202f;: voyez si son disque est là.</translation>
    </message>
    <message>
        <source>The project file itself stands at {path}: choose another name.</source>
        <translation>Le fichier du projet lui-même se trouve à {path}&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The project is damaged: open a backup, or merge a whole copy into it.</source>
        <translation>Le projet est endommagé&#x202f;: ouvrez une sauvegarde, ou fusionnez-y une copie intacte.</translation>
    </message>
    <message>
        <source>The project is read-only: allow writing to its file and folder.</source>
        <translation>Le projet est en lecture seule&#x202f;: autorisez l’écriture dans son fichier et son dossier.</translation>
    </message>
    <message>
        <source>The quotation is blank: give some words of the source.</source>
        <translation>La citation est vide&#x202f;: donnez quelques mots de la source.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: all words after it are taken as one phrase.</source>
        <translation>Le guillemet n’est pas fermé&#x202f;: tous les mots qui suivent sont pris comme une seule expression.</translation>
    </message>
    <message>
        <source>The section would stand below itself: move the other section first, or keep the place that is shown.</source>
        <translation>La section se trouverait sous elle-même&#x202f;: déplacez d’abord l’autre section, ou gardez la place affichée.</translation>
    </message>
    <message>
        <source>The settings could not be kept in {parent}: check its rights.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans {parent}&#x202f;: vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The status is one of {known}, not {status}.</source>
        <translation>L’état est l’une des valeurs {known}, pas {status}.</translation>
    </message>
    <message>
        <source>The text of “{title}” has changed meanwhile: look at it again.</source>
        <translation>Le texte de «&#x202f;{title}&#x202f;» a changé entre-temps&#x202f;: regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>The text of “{title}” has changed: mark the passage again.</source>
        <translation>Le texte de «&#x202f;{title}&#x202f;» a changé&#x202f;: marquez de nouveau le passage.</translation>
    </message>
    <message>
        <source>The text reads so already: there is nothing to correct.</source>
        <translation>Le texte est déjà ainsi&#x202f;: il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>The trash is empty: there is nothing to delete for good.</source>
        <translation>La corbeille est vide&#x202f;: il n’y a rien à supprimer définitivement.</translation>
    </message>
    <message>
        <source>The words lie outside the text: choose them again.</source>
        <translation>Les mots se trouvent hors du texte&#x202f;: choisissez-les de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The words “{words}” stand {count} times in “{title}”, so that there is no number {number}: {places}.</source>
        <translation>
            <numerusform>Les mots «&#x202f;{words}&#x202f;» figurent {count} fois dans «&#x202f;{title}&#x202f;», si bien qu’il n’y a pas de numéro {number}&#x202f;: {places}.</numerusform>
            <numerusform>Les mots «&#x202f;{words}&#x202f;» figurent {count} fois dans «&#x202f;{title}&#x202f;», si bien qu’il n’y a pas de numéro {number}&#x202f;: {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words “{words}” stand {count} times in “{title}”: choose one by its number (nth): {places}.</source>
        <translation>
            <numerusform>Les mots «&#x202f;{words}&#x202f;» figurent {count} fois dans «&#x202f;{title}&#x202f;»&#x202f;: choisissez-en une par son numéro (nth)&#x202f;: {places}.</numerusform>
            <numerusform>Les mots «&#x202f;{words}&#x202f;» figurent {count} fois dans «&#x202f;{title}&#x202f;»&#x202f;: choisissez-en une par son numéro (nth)&#x202f;: {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copies in {folder} cannot be written ({reason}): free some space on that disk, or set BRIEFWRIGHT_HOME to another folder.</source>
        <translation>On ne peut pas écrire les copies de travail dans {folder} ({reason})&#x202f;: libérez de la place sur ce disque, ou donnez un autre dossier à BRIEFWRIGHT_HOME.</translation>
    </message>
    <message>
        <source>The working copy of {path} was damaged and lies in {folder} now: the file was opened as it was last shared.</source>
        <translation>La copie de travail de {path} était endommagée et se trouve maintenant dans {folder}&#x202f;: le fichier a été ouvert tel qu’il a été partagé la dernière fois.</translation>
    </message>
    <message>
        <source>The {field}</source>
        <translation>Le champ «&#x202f;{field}&#x202f;»</translation>
    </message>
    <message>
        <source>The {field} cannot be blank: write something.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» ne peut pas être vide&#x202f;: écrivez quelque chose.</translation>
    </message>
    <message>
        <source>The {field} is a whole number of words, not {text}: write it like 300.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» est un nombre entier de mots, pas {text}&#x202f;: écrivez-le comme 300.</translation>
    </message>
    <message>
        <source>The {field} is one of {known}, not {given}.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» est l’une des valeurs {known}, pas {given}.</translation>
    </message>
    <message>
        <source>The {field} of the {noun} {name}</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» de «&#x202f;{name}&#x202f;» ({noun})</translation>
    </message>
    <message>
        <source>The {noun} {name}</source>
        <translation>L’élément «&#x202f;{name}&#x202f;» ({noun})</translation>
    </message>
    <message>
        <source>The {noun} {name} is used elsewhere by now, so it stays.</source>
        <translation>«&#x202f;{name}&#x202f;» ({noun}) est utilisé ailleurs depuis&#x202f;: cela reste.</translation>
    </message>
    <message>
        <source>The {noun} {name} stays as it is, for something that it named was deleted for good.</source>
        <translation>«&#x202f;{name}&#x202f;» ({noun}) reste tel quel, car un élément qu’il désignait a été supprimé définitivement.</translation>
    </message>
    <message>
        <source>The {noun} {row} is still used elsewhere: remove what refers to it first, or together with it.</source>
        <translation>L’élément {row} ({noun}) est encore utilisé ailleurs&#x202f;: supprimez d’abord ce qui y renvoie, ou en même temps.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} key judgements: keep the {most} that matter most.</source>
        <translation>
            <numerusform>Il y a {count} jugement clé&#x202f;: gardez les {most} plus importants.</numerusform>
            <numerusform>Il y a {count} jugements clés&#x202f;: gardez les {most} plus importants.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a brief “{title}” already: rename or remove it, then compose again.</source>
        <translation>Il y a déjà une synthèse «&#x202f;{title}&#x202f;»&#x202f;: renommez-la ou supprimez-la, puis composez de nouveau.</translation>
    </message>
    <message>
        <source>There is a {noun} with the id {id!r} already.</source>
        <translation>Il y a déjà un élément ({noun}) avec l’identifiant {id}.</translation>
    </message>
    <message>
        <source>There is no brief {named} here, or several: give its id from the list.</source>
        <translation>Il n’y a pas ici de synthèse {named}, ou il y en a plusieurs&#x202f;: donnez son identifiant d’après la liste.</translation>
    </message>
    <message>
        <source>There is no country {country!r}: write its two letters, like ML, DZ or FR.</source>
        <translation>Il n’y a pas de pays {country}&#x202f;: écrivez ses deux lettres, comme ML, DZ ou FR.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}: write it like windows-1252.</source>
        <translation>Il n’y a pas de codage {encoding}&#x202f;: écrivez-le comme windows-1252.</translation>
    </message>
    <message>
        <source>There is no entry {entry!r} in the history: list it to see the ids.</source>
        <translation>Il n’y a pas d’entrée {entry} dans l’historique&#x202f;: affichez-le pour voir les identifiants.</translation>
    </message>
    <message>
        <source>There is no file {path} any more: put it back, or open it where it is now; {kept}</source>
        <translation>Il n’y a plus de fichier {path}&#x202f;: remettez-le, ou ouvrez-le là où il est maintenant&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>There is no file {path}: check its name and folder.</source>
        <translation>Il n’y a pas de fichier {path}&#x202f;: vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the name and the folder.</source>
        <translation>Il n’y a pas de fichier {path}&#x202f;: vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>There is no folder {parent}: make or choose one first.</source>
        <translation>Il n’y a pas de dossier {parent}&#x202f;: créez-en ou choisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no language {language!r}: write it like en, fr, ar or pt-BR.</source>
        <translation>Il n’y a pas de langue «&#x202f;{language}&#x202f;»&#x202f;: écrivez-la comme en, fr, ar ou pt-BR.</translation>
    </message>
    <message>
        <source>There is no open conflict {wanted!r}: list the conflicts to see their ids.</source>
        <translation>Il n’y a pas de conflit ouvert {wanted}&#x202f;: affichez les conflits pour voir leurs identifiants.</translation>
    </message>
    <message numerus="yes">
        <source>There is no passage from {start} to {end} in a text of {count} characters: mark at least one character inside it.</source>
        <translation>
            <numerusform>Il n’y a pas de passage de {start} à {end} dans un texte de {count} caractère&#x202f;: marquez-y au moins un caractère.</numerusform>
            <numerusform>Il n’y a pas de passage de {start} à {end} dans un texte de {count} caractères&#x202f;: marquez-y au moins un caractère.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place {number} among {all}: count from 1.</source>
        <translation>Il n’y a pas de place {number} parmi {all}&#x202f;: comptez à partir de 1.</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>Il n’y a pas de fichier de projet {path}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque&#x202f;: libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}: free some space on that disk</source>
        <translation>Il n’y a plus de place pour écrire {path}&#x202f;: libérez-en sur ce disque</translation>
    </message>
    <message>
        <source>There is no scale {scale}: choose one of {known}.</source>
        <translation>Il n’y a pas d’échelle {scale}&#x202f;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no word in this to search for.</source>
        <translation>Il n’y a ici aucun mot à rechercher.</translation>
    </message>
    <message>
        <source>There is nothing with the id {entry!r} in the trash: list it to see its ids.</source>
        <translation>Rien dans la corbeille n’a l’identifiant {entry}&#x202f;: affichez-la pour voir les identifiants.</translation>
    </message>
    <message>
        <source>This source was pasted: it has no original.</source>
        <translation>Cette source a été collée&#x202f;: elle n’a pas d’original.</translation>
    </message>
    <message>
        <source>This source was pasted: there is no file to read again.</source>
        <translation>Cette source a été collée&#x202f;: il n’y a pas de fichier à relire.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them name {sign}.</source>
        <translation>
            <numerusform>{count} d’entre elles nomme {sign}.</numerusform>
            <numerusform>{count} d’entre elles nomment {sign}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be shown here: save it and open it in another program.</source>
        <translation>{name} ne peut pas être affiché ici&#x202f;: enregistrez-le et ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>{name} has groups inside each other more than {limit} deep, which no document has: it is not read.</source>
        <translation>{name} a des groupes emboîtés sur plus de {limit} niveaux, ce qu’aucun document n’a&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} has parts inside each other deeper than any page has: it is not read.</source>
        <translation>{name} a des parties emboîtées plus profondément qu’aucune page&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} holds no page: open the page again and save it as HTML or as a single file.</source>
        <translation>{name} ne contient aucune page&#x202f;: rouvrez la page et enregistrez-la en HTML ou en un seul fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged inside: open it in the program that made it and save it again.</source>
        <translation>{name} est abîmé à l’intérieur&#x202f;: ouvrez-le dans le programme qui l’a fait et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is encrypted, or sealed as a whole: open it in the mail program that has the key and save its text.</source>
        <translation>{name} est chiffré, ou scellé en entier&#x202f;: ouvrez-le dans le logiciel de messagerie qui a la clé et enregistrez son texte.</translation>
    </message>
    <message>
        <source>There is no {noun} with the id {row!r}: look it up in the list and give its whole id.</source>
        <translation>Aucun élément ({noun}) n’a l’identifiant {row}&#x202f;: cherchez-le dans la liste et donnez son identifiant entier.</translation>
    </message>
    <message>
        <source>A saved search needs a name: write what it finds.</source>
        <translation>Une recherche enregistrée a besoin d’un nom&#x202f;: écrivez ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>All were published on the same day.</source>
        <translation>Toutes ont été publiées le même jour.</translation>
    </message>
    <message>
        <source>There is nothing to replace: write the words that you look for.</source>
        <translation>Il n’y a rien à remplacer&#x202f;: écrivez les mots que vous cherchez.</translation>
    </message>
    <message>
        <source>There is nothing to save: type words or choose a filter first.</source>
        <translation>Il n’y a rien à enregistrer&#x202f;: tapez d’abord des mots ou choisissez un filtre.</translation>
    </message>
    <message>
        <source>There is nothing with the id {row} in this project: list it to see its ids.</source>
        <translation>Rien dans ce projet n’a l’identifiant {row}&#x202f;: affichez-le pour voir ses identifiants.</translation>
    </message>
    <message>
        <source>These files need {needed:,} MB on the disk and {free:,} MB are free: free some space, or import fewer at a time.</source>
        <translation>Ces fichiers demandent {needed} Mo sur le disque et {free} Mo sont libres&#x202f;: libérez de la place, ou importez-en moins à la fois.</translation>
    </message>
    <message>
        <source>These sources are one origin by your own word: take one out of it first.</source>
        <translation>Vous avez donné à ces sources une même origine&#x202f;: retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>This backup is not there any more: choose another one.</source>
        <translation>Cette sauvegarde n’est plus là&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This citation leads to a finding that was removed: cite another, or delete it.</source>
        <translation>Cette citation mène à un constat supprimé&#x202f;: citez-en un autre, ou effacez-la.</translation>
    </message>
    <message>
        <source>This citation leads to a finding without a passage: mark one in its source.</source>
        <translation>Cette citation mène à un constat sans passage&#x202f;: marquez-en un dans sa source.</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Ce constat</translation>
    </message>
    <message>
        <source>This finding rests on one passage only: there is nothing to split.</source>
        <translation>Ce constat ne repose que sur un passage&#x202f;: il n’y a rien à détacher.</translation>
    </message>
    <message>
        <source>This folder could not be read ({reason}).</source>
        <translation>Ce dossier n’a pas pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>This folder lies too deep in others.</source>
        <translation>Ce dossier est trop profondément dans d’autres.</translation>
    </message>
    <message>
        <source>This is a copy of another project: only copies of one can be merged.</source>
        <translation>C’est une copie d’un autre projet&#x202f;: seules les copies d’un même projet peuvent être fusionnées.</translation>
    </message>
    <message>
        <source>This is no composed brief: {error}.</source>
        <translation>Ce n’est pas une synthèse composée&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>This is no description of a brief: it begins with facts between two lines +++.</source>
        <translation>Ce n’est pas la description d’une synthèse&#x202f;: elle commence par des faits entre deux lignes +++.</translation>
    </message>
    <message>
        <source>This is the text that the source has already: choose another version.</source>
        <translation>C’est le texte que la source a déjà&#x202f;: choisissez une autre version.</translation>
    </message>
    <message>
        <source>This mark leads to a remark that was removed: delete it.</source>
        <translation>Cet appel mène à une remarque supprimée&#x202f;: effacez-le.</translation>
    </message>
    <message>
        <source>This names no state of the project: choose an act of its history.</source>
        <translation>Cela ne désigne aucun état du projet&#x202f;: choisissez un acte de son historique.</translation>
    </message>
    <message>
        <source>This paragraph gives one side of a dispute ({proposition}): cite {actors} as well.</source>
        <translation>Ce paragraphe donne un seul côté d’un différend ({proposition})&#x202f;: citez aussi {actors}.</translation>
    </message>
    <message>
        <source>This project holds no brief yet: compose one, or place a finding.</source>
        <translation>Ce projet ne contient pas encore de synthèse&#x202f;: composez-en une, ou placez un constat.</translation>
    </message>
    <message>
        <source>This project holds several briefs, say which one with --brief: {titles}.</source>
        <translation>Ce projet contient plusieurs synthèses, dites laquelle par --brief&#x202f;: {titles}.</translation>
    </message>
    <message>
        <source>This project holds several briefs: say which one with --brief.</source>
        <translation>Ce projet contient plusieurs synthèses&#x202f;: dites laquelle par --brief.</translation>
    </message>
    <message>
        <source>This reference leads to nothing: choose its goal anew.</source>
        <translation>Ce renvoi ne mène à rien&#x202f;: choisissez de nouveau sa cible.</translation>
    </message>
    <message>
        <source>This row shows a dispute that was removed: delete it.</source>
        <translation>Cette ligne montre un différend supprimé&#x202f;: effacez-la.</translation>
    </message>
    <message>
        <source>This source has no origin in common with another one.</source>
        <translation>Cette source n’a d’origine commune avec aucune autre.</translation>
    </message>
    <message>
        <source>This source has translations of its own: it cannot be one.</source>
        <translation>Cette source a elle-même des traductions&#x202f;: elle ne peut pas en être une.</translation>
    </message>
    <message>
        <source>This version was pasted: it has no original file.</source>
        <translation>Cette version a été collée&#x202f;: elle n’a pas de fichier d’origine.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>What a source was before is kept with it: remove the source instead.</source>
        <translation>Ce qu’une source était avant est gardé avec elle&#x202f;: supprimez plutôt la source.</translation>
    </message>
    <message>
        <source>What was deleted for good cannot be taken back: the backup that was kept before has it.</source>
        <translation>Ce qui a été supprimé définitivement ne peut pas être repris&#x202f;: la sauvegarde gardée auparavant le contient.</translation>
    </message>
    <message>
        <source>Whether a row stays is no value to write: keep one of the versions.</source>
        <translation>Qu’un élément reste n’est pas une valeur à écrire&#x202f;: gardez l’une des versions.</translation>
    </message>
    <message>
        <source>Your work was kept by another version of Briefwright (format {found}), so what is shown was made anew from its history; a backup of it as it was lies in {folder}.</source>
        <translation>Votre travail a été gardé par une autre version de Briefwright (format {found})&#x202f;: ce qui est affiché a donc été refait à partir de son historique&#x202f;; une sauvegarde de l’état antérieur se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Your working copies lie in {folder}, on a disk of the type {kind} where work may be lost: set BRIEFWRIGHT_HOME to a local folder.</source>
        <translation>Vos copies de travail se trouvent dans {folder}, sur un disque du type {kind} où du travail peut se perdre&#x202f;: donnez à BRIEFWRIGHT_HOME un dossier local.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a row of {table!r} holds what it cannot hold</source>
        <translation>une ligne de {table} contient ce qu’elle ne peut pas contenir</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>another program holds it open</source>
        <translation>un autre programme le tient ouvert</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>essentiel</translation>
    </message>
    <message>
        <source>bottom line, paragraph {number}</source>
        <translation>essentiel, paragraphe {number}</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>sommaire</translation>
    </message>
    <message>
        <source>description of {where}</source>
        <translation>description de «&#x202f;{where}&#x202f;»</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>différend</translation>
    </message>
    <message>
        <source>dispute {number}</source>
        <translation>différend {number}</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>note de bas de page {number}</translation>
    </message>
    <message>
        <source>gist of {where}</source>
        <translation>essentiel de «&#x202f;{where}&#x202f;»</translation>
    </message>
    <message>
        <source>header and footer</source>
        <translation>en-tête et pied de page</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>titre {number}</translation>
    </message>
    <message>
        <source>heading, table or figure</source>
        <translation>titre, tableau ou figure</translation>
    </message>
    <message>
        <source>it does not say which project it is</source>
        <translation>il ne dit pas de quel projet il s’agit</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>its folder is a file</source>
        <translation>son dossier est un fichier</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>key judgement {number}</source>
        <translation>jugement clé {number}</translation>
    </message>
    <message>
        <source>key judgements</source>
        <translation>jugements clés</translation>
    </message>
    <message>
        <source>links that lead in a circle</source>
        <translation>des liens qui tournent en rond</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>list item {number}</source>
        <translation>élément de liste {number}</translation>
    </message>
    <message>
        <source>mark a shorter passage for {places}, or choose Markdown or text, which need no font</source>
        <translation>marquez un passage plus court pour {places}, ou choisissez Markdown ou texte, qui n’ont pas besoin de police</translation>
    </message>
    <message>
        <source>note of {where}</source>
        <translation>note de «&#x202f;{where}&#x202f;»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>position of {actor}</source>
        <translation>position de {actor}</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>quotation {number}</source>
        <translation>citation {number}</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>remark {label}</source>
        <translation>remarque {label}</translation>
    </message>
    <message>
        <source>save it as UTF-8, or name its encoding with --encoding, such as windows-1252</source>
        <translation>enregistrez-le en UTF-8, ou nommez son codage par --encoding, comme windows-1252</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source {label}</source>
        <translation>source {label}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>subheading {number}</source>
        <translation>intertitre {number}</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>the changes are kept in the working copy and are shared the next time.</source>
        <translation>les modifications sont gardées dans la copie de travail et seront partagées la prochaine fois.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the file is larger than the disk allows</source>
        <translation>le fichier est plus grand que le disque ne le permet</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>the pages of its table {name} do not hold together</source>
        <translation>les pages de sa table {name} ne tiennent pas ensemble</translation>
    </message>
    <message>
        <source>the system says: {said}</source>
        <translation>le système dit&#x202f;: {said}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>try again when it is done.</source>
        <translation>réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>what it holds cannot be read</source>
        <translation>son contenu ne peut pas être lu</translation>
    </message>
    <message>
        <source>with {rows}</source>
        <translation>avec {rows}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>write other characters in your own words</source>
        <translation>écrivez d’autres caractères dans vos propres phrases</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>{accent!r} is no colour: write six digits like 0F4C6E.</source>
        <translation>«&#x202f;{accent}&#x202f;» n’est pas une couleur&#x202f;: écrivez six chiffres comme 0F4C6E.</translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {count} more</source>
        <translation>
            <numerusform>{characters} et {count} autre</numerusform>
            <numerusform>{characters} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{character} ({name}, {where})</source>
        <translation>{character} ({name}, {where})</translation>
    </message>
    <message numerus="yes">
        <source>{count} annotations</source>
        <translation>
            <numerusform>{count} annotation</numerusform>
            <numerusform>{count} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} briefs</source>
        <translation>
            <numerusform>{count} synthèse</numerusform>
            <numerusform>{count} synthèses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes, the last of {when}, made in {other} are not in {file}.</source>
        <translation>
            <numerusform>{count} modification, la dernière du {when}, faite dans {other}, n’est pas dans {file}.</numerusform>
            <numerusform>{count} modifications, la dernière du {when}, faites dans {other}, ne sont pas dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} citations in {part} do not come back, for their text was written anew since.</source>
        <translation>
            <numerusform>{count} citation dans {part} ne revient pas, car son texte a été réécrit depuis.</numerusform>
            <numerusform>{count} citations dans {part} ne reviennent pas, car leur texte a été réécrit depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} commentaire</numerusform>
            <numerusform>{count} commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} corrections</source>
        <translation>
            <numerusform>{count} correction</numerusform>
            <numerusform>{count} corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} disputes</source>
        <translation>
            <numerusform>{count} différend</numerusform>
            <numerusform>{count} différends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier editions</source>
        <translation>
            <numerusform>{count} édition antérieure</numerusform>
            <numerusform>{count} éditions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} findings</source>
        <translation>
            <numerusform>{count} constat</numerusform>
            <numerusform>{count} constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} key judgements</source>
        <translation>
            <numerusform>{count} jugement clé</numerusform>
            <numerusform>{count} jugements clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} autre</numerusform>
            <numerusform>{count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more things stay as they are.</source>
        <translation>
            <numerusform>{count} autre élément reste tel quel.</numerusform>
            <numerusform>{count} autres éléments restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} paragraphs</source>
        <translation>
            <numerusform>{count} paragraphe</numerusform>
            <numerusform>{count} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} position</numerusform>
            <numerusform>{count} positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sections</source>
        <translation>
            <numerusform>{count} section</numerusform>
            <numerusform>{count} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of {part} lose a reference: {words}</source>
        <translation>
            <numerusform>{count} phrase de {part} perd un renvoi&#x202f;: {words}</numerusform>
            <numerusform>{count} phrases de {part} perdent un renvoi&#x202f;: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of {part} lose one of their citations: {words}</source>
        <translation>
            <numerusform>{count} phrase de {part} perd une de ses citations&#x202f;: {words}</numerusform>
            <numerusform>{count} phrases de {part} perdent une de leurs citations&#x202f;: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of {part} lose their citation: {words}</source>
        <translation>
            <numerusform>{count} phrase de {part} perd sa citation&#x202f;: {words}</numerusform>
            <numerusform>{count} phrases de {part} perdent leur citation&#x202f;: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} and {other} are two copies of one project: 1 change of the second, of {when}, is not in the first.</source>
        <translation>{file} et {other} sont deux copies d’un même projet&#x202f;: 1 modification de la seconde, du {when}, manque dans la première.</translation>
    </message>
    <message numerus="yes">
        <source>{file} and {other} are two copies of one project: {count} changes of the second, the last of {when}, are not in the first.</source>
        <translation>
            <numerusform>{file} et {other} sont deux copies d’un même projet&#x202f;: {count} modification de la seconde, la dernière du {when}, manque dans la première.</numerusform>
            <numerusform>{file} et {other} sont deux copies d’un même projet&#x202f;: {count} modifications de la seconde, la dernière du {when}, manquent dans la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is older than what was shared from here: 1 change, of {when}, is not in it.</source>
        <translation>{file} est plus ancien que ce qui a été partagé d’ici&#x202f;: 1 modification, du {when}, n’y figure pas.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is older than what was shared from here: {count} changes, the last of {when}, are not in it.</source>
        <translation>
            <numerusform>{file} est plus ancien que ce qui a été partagé d’ici&#x202f;: {count} modification, la dernière du {when}, n’y figure pas.</numerusform>
            <numerusform>{file} est plus ancien que ce qui a été partagé d’ici&#x202f;: {count} modifications, la dernière du {when}, n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {name} must be the name of a file in the same folder.</source>
        <translation>{file}&#x202f;: {name} doit être le nom d’un fichier du même dossier.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder: name a new one.</source>
        <translation>{folder} n’est pas un dossier vide&#x202f;: nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>{kind} &quot;{key}&quot;</source>
        <translation>{kind} «&#x202f;{key}&#x202f;»</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} but is damaged at byte {at}: get a whole copy of it.</source>
        <translation>{name} commence en {encoding} mais est endommagé à l’octet {at}&#x202f;: procurez-vous une copie intacte.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} ne peut pas être lu&#x202f;: {error}.</translation>
    </message>
    <message>
        <source>{name} declares names of its own inside (a DOCTYPE), which no office program writes: ask where it comes from.</source>
        <translation>{name} déclare à l’intérieur des noms qui lui sont propres (un DOCTYPE), ce qu’aucun programme de bureau n’écrit&#x202f;: demandez d’où il vient.</translation>
    </message>
    <message>
        <source>{name} does not begin like a mail message: save its text as .txt.</source>
        <translation>{name} ne commence pas comme un message&#x202f;: enregistrez son texte en .txt.</translation>
    </message>
    <message>
        <source>{name} has a position of its own on “{proposition}”: remove one of the two first.</source>
        <translation>{name} a déjà sa propre position sur «&#x202f;{proposition}&#x202f;»&#x202f;: supprimez d’abord l’une des deux.</translation>
    </message>
    <message>
        <source>{name} has more lines than any page that a browser saves: it is not read.</source>
        <translation>{name} a plus de lignes qu’aucune page enregistrée par un navigateur&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} parts, far more than a message has: it is not read.</source>
        <translation>{name} a plus de {limit} parties, bien plus qu’un message n’en a&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} has no term {key}: choose one of {known}.</source>
        <translation>{name} n’a pas de terme {key}&#x202f;: choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>{name} has no text, and no picture that could be cited: name another file.</source>
        <translation>{name} n’a ni texte, ni image que l’on puisse citer&#x202f;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} has parts inside each other deeper than any message has: it is not read.</source>
        <translation>{name} a des parties emboîtées plus profondément qu’aucun message&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} has parts inside each other more than {limit} deep, which no document has: it is not read.</source>
        <translation>{name} a des parties emboîtées sur plus de {limit} niveaux, ce qu’aucun document n’a&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} holds a part that points outside it ({part}), which no office program writes: ask where it comes from.</source>
        <translation>{name} contient une partie qui mène hors de lui ({part}), ce qu’aucun programme de bureau n’écrit&#x202f;: demandez d’où il vient.</translation>
    </message>
    <message>
        <source>{name} holds binary data, not text: name a file with text.</source>
        <translation>{name} contient des données binaires, pas du texte&#x202f;: nommez un fichier de texte.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} parts, far more than a document has: it is not read.</source>
        <translation>{name} contient plus de {limit} parties, bien plus qu’un document n’en a&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name} holds no text: name a file with something to read.</source>
        <translation>{name} ne contient pas de texte&#x202f;: nommez un fichier où il y a quelque chose à lire.</translation>
    </message>
    <message>
        <source>{name} holds two parts called {part}, and which one counts cannot be told: open it in the program that made it and save it again.</source>
        <translation>{name} contient deux parties nommées {part}, et l’on ne peut savoir laquelle compte&#x202f;: ouvrez-le dans le programme qui l’a fait et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is a Pages document: export it as .docx or PDF and import that.</source>
        <translation>{name} est un document Pages&#x202f;: exportez-le en .docx ou en PDF et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a Safari web archive: save the page as HTML or PDF and import that.</source>
        <translation>{name} est une archive web de Safari&#x202f;: enregistrez la page en HTML ou en PDF et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a Word document saved as XML: save it as .docx and import that.</source>
        <translation>{name} est un document Word enregistré en XML&#x202f;: enregistrez-le en .docx et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a damaged PDF that cannot be opened: get a whole copy of it, or print it to a new PDF.</source>
        <translation>{name} est un PDF abîmé qui ne peut pas être ouvert&#x202f;: procurez-vous une copie entière, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>{name} is a damaged PDF without a page: get a whole copy of it.</source>
        <translation>{name} est un PDF abîmé sans aucune page&#x202f;: procurez-vous une copie entière.</translation>
    </message>
    <message>
        <source>{name} is a damaged PDF, none of its pages can be read: get a whole copy of it.</source>
        <translation>{name} est un PDF abîmé dont aucune page ne peut être lue&#x202f;: procurez-vous une copie entière.</translation>
    </message>
    <message>
        <source>{name} is a data file, not an article: import the article itself.</source>
        <translation>{name} est un fichier de données, pas un article&#x202f;: importez l’article lui-même.</translation>
    </message>
    <message>
        <source>{name} is a database: export what it holds as text and import that.</source>
        <translation>{name} est une base de données&#x202f;: exportez son contenu en texte et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a document of an old Word (.doc): save it as .docx and import that.</source>
        <translation>{name} est un document d’un ancien Word (.doc)&#x202f;: enregistrez-le en .docx et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a drawing or formula: save it as PDF and import that.</source>
        <translation>{name} est un dessin ou une formule&#x202f;: enregistrez-le en PDF et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a font, not an article: it is not imported.</source>
        <translation>{name} est une police, pas un article&#x202f;: il n’est pas importé.</translation>
    </message>
    <message>
        <source>{name} is a picture, which has no text: import the page or document that shows it.</source>
        <translation>{name} est une image, qui n’a pas de texte&#x202f;: importez la page ou le document qui la montre.</translation>
    </message>
    <message>
        <source>{name} is a presentation: save it as PDF and import that.</source>
        <translation>{name} est une présentation&#x202f;: enregistrez-la en PDF et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a print file (PostScript): convert it to PDF and import that.</source>
        <translation>{name} est un fichier d’impression (PostScript)&#x202f;: convertissez-le en PDF et importez cela.</translation>
    </message>
    <message>
        <source>{name} is a program, not an article: it is not imported.</source>
        <translation>{name} est un programme, pas un article&#x202f;: il n’est pas importé.</translation>
    </message>
    <message>
        <source>{name} is a project of Briefwright: open it, or merge it, rather than import it.</source>
        <translation>{name} est un projet de Briefwright&#x202f;: ouvrez-le, ou fusionnez-le, plutôt que de l’importer.</translation>
    </message>
    <message>
        <source>{name} is a recording of sound or pictures: import a transcript of it instead.</source>
        <translation>{name} est un enregistrement de sons ou d’images&#x202f;: importez-en plutôt une transcription.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet: save the sheet as text, or copy its cells and paste them.</source>
        <translation>{name} est une feuille de calcul&#x202f;: enregistrez la feuille en texte, ou copiez ses cellules et collez-les.</translation>
    </message>
    <message>
        <source>{name} is a very large page: all its words were kept, menus and notices too.</source>
        <translation>{name} est une très grande page&#x202f;: tous ses mots ont été gardés, menus et avis compris.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file but no text: save what matters in it as PDF.</source>
        <translation>{name} est un fichier OpenDocument mais pas un texte&#x202f;: enregistrez en PDF ce qui y compte.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument saved as XML: save it as .odt and import that.</source>
        <translation>{name} est un document OpenDocument enregistré en XML&#x202f;: enregistrez-le en .odt et importez cela.</translation>
    </message>
    <message>
        <source>{name} is an archive but no EPUB book: unpack it and import what is in it.</source>
        <translation>{name} est une archive mais pas un livre EPUB&#x202f;: décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is an archive but no OpenDocument text: unpack it and import what is in it.</source>
        <translation>{name} est une archive mais pas un texte OpenDocument&#x202f;: décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is an archive but no Word document: unpack it and import what is in it.</source>
        <translation>{name} est une archive mais pas un document Word&#x202f;: décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is an archive whose parts lie on top of each other, which no office program writes: ask where it comes from.</source>
        <translation>{name} est une archive dont les parties se recouvrent, ce qu’aucun programme de bureau n’écrit&#x202f;: demandez d’où il vient.</translation>
    </message>
    <message>
        <source>{name} is an archive: unpack it and import the files in it.</source>
        <translation>{name} est une archive&#x202f;: décompressez-la et importez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} is an e-book of a kind that is not read: convert it to EPUB or PDF first.</source>
        <translation>{name} est un livre numérique d’un type qui n’est pas lu&#x202f;: convertissez-le d’abord en EPUB ou en PDF.</translation>
    </message>
    <message>
        <source>{name} is an old office document: save it as .docx or PDF and import that.</source>
        <translation>{name} est un document de bureau ancien&#x202f;: enregistrez-le en .docx ou en PDF et importez cela.</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be read: print it to a new PDF, and import that.</source>
        <translation>{name} est construit d’une manière qui ne peut pas être lue&#x202f;: imprimez-le dans un nouveau PDF, et importez cela.</translation>
    </message>
    <message>
        <source>{name} is damaged UTF-8 (first at byte {at}): {offer}.</source>
        <translation>{name} est de l’UTF-8 endommagé (d’abord à l’octet {at})&#x202f;: {offer}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: get a whole copy of it.</source>
        <translation>{name} est abîmé ou tronqué&#x202f;: procurez-vous une copie entière.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import.</source>
        <translation>{name} est vide&#x202f;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it and import the parts.</source>
        <translation>{name} dépasse {limit}&#x202f;Mo&#x202f;: divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>{name} is locked by its bookseller (DRM) and cannot be read here: get a copy that is not locked.</source>
        <translation>{name} est verrouillé par son libraire (DRM) et ne peut pas être lu ici&#x202f;: procurez-vous une copie non verrouillée.</translation>
    </message>
    <message>
        <source>{name} is locked with a password: save it without one, and import that.</source>
        <translation>{name} est verrouillé par un mot de passe&#x202f;: enregistrez-le sans mot de passe, et importez cela.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read: save it in another format, or as plain text, and import that.</source>
        <translation>{name} est emboîté trop profondément pour être lu&#x202f;: enregistrez-le dans un autre format, ou en texte brut, et importez cela.</translation>
    </message>
    <message>
        <source>{name} is no Outlook message: name another file.</source>
        <translation>{name} n’est pas un message Outlook&#x202f;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is no Rich Text document: name another file.</source>
        <translation>{name} n’est pas un document RTF&#x202f;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 (byte {start}): save it as UTF-8.</source>
        <translation>{name} n’est pas en UTF-8 (octet {start})&#x202f;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not valid UTF-8 (first at byte {at}) and its encoding cannot be told: {offer}.</source>
        <translation>{name} n’est pas de l’UTF-8 valable (d’abord à l’octet {at}) et son codage ne peut être déterminé&#x202f;: {offer}.</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}: name another encoding.</source>
        <translation>{name} n’est pas écrit en {encoding}&#x202f;: nommez un autre codage.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not read here: open it in the program that made it and save it again.</source>
        <translation>{name} est compressé d’une manière qui n’est pas lue ici&#x202f;: ouvrez-le dans le programme qui l’a fait et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is protected by a password: open it in its own program, save it without one, and import that.</source>
        <translation>{name} est protégé par un mot de passe&#x202f;: ouvrez-le dans son programme, enregistrez-le sans mot de passe, et importez cela.</translation>
    </message>
    <message>
        <source>{name} is scanned: no text. It is kept, and its pages can be cited.</source>
        <translation>{name} est numérisé&#x202f;: pas de texte. Il est gardé, et ses pages peuvent être citées.</translation>
    </message>
    <message>
        <source>{name} is too large for the memory that is free: close other programs and try again.</source>
        <translation>{name} est trop grand pour la mémoire libre&#x202f;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>{name} is too large to be shown: save the original and open it in a browser.</source>
        <translation>{name} est trop grand pour être affiché&#x202f;: enregistrez l’original et ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a Word document: save what matters in it as PDF.</source>
        <translation>{name} est {what}, pas un document Word&#x202f;: enregistrez en PDF ce qui y compte.</translation>
    </message>
    <message>
        <source>{name} is {what}, which cannot be read here: save its text as UTF-8.</source>
        <translation>{name} est {what}, ce qui ne peut pas être lu ici&#x202f;: enregistrez son texte en UTF-8.</translation>
    </message>
    <message>
        <source>{name} lacks its part {part}, so that it is damaged: get a whole copy of it.</source>
        <translation>Il manque à {name} sa partie {part}, il est donc abîmé&#x202f;: procurez-vous une copie entière.</translation>
    </message>
    <message>
        <source>{name} made its reader break down: save it in another format, or as plain text, and import that.</source>
        <translation>{name} a fait échouer son lecteur&#x202f;: enregistrez-le dans un autre format, ou en texte brut, et importez cela.</translation>
    </message>
    <message>
        <source>{name} mixes encodings (at byte {at}): {offer}.</source>
        <translation>{name} mêle des codages (à l’octet {at})&#x202f;: {offer}.</translation>
    </message>
    <message>
        <source>{name} needs more than the {limit} MB of memory that a file may take: save it in another format, or as plain text, and import that.</source>
        <translation>{name} demande plus que les {limit} Mo de mémoire qu’un fichier peut prendre&#x202f;: enregistrez-le dans un autre format, ou en texte brut, et importez cela.</translation>
    </message>
    <message>
        <source>{name} was not read within {seconds} seconds, so its reading was stopped: save it in another format, or as plain text, and import that.</source>
        <translation>{name} n’a pas été lu en {seconds} secondes, sa lecture a donc été arrêtée&#x202f;: enregistrez-le dans un autre format, ou en texte brut, et importez cela.</translation>
    </message>
    <message>
        <source>{name} would unpack to a size that no document has (over {limit} MB, or {ratio} times its own): it is not read.</source>
        <translation>{name} se décompresserait à une taille qu’aucun document n’a (plus de {limit} Mo, ou {ratio} fois la sienne)&#x202f;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>{name}: a part of it that it names is not there ({part}).</source>
        <translation>{name}&#x202f;: une partie qu’il nomme n’y est pas ({part}).</translation>
    </message>
    <message>
        <source>{name}: it ends in the middle of a group, so that its last words may be missing.</source>
        <translation>{name}&#x202f;: il s’arrête au milieu d’un groupe, ses derniers mots peuvent donc manquer.</translation>
    </message>
    <message>
        <source>{name}: it has no words under its header.</source>
        <translation>{name}&#x202f;: il n’a pas de mots sous son en-tête.</translation>
    </message>
    <message>
        <source>{name}: its notes stand at the end, each under its mark in brackets.</source>
        <translation>{name}&#x202f;: ses notes se trouvent à la fin, chacune sous son appel entre crochets.</translation>
    </message>
    <message>
        <source>{name}: kept the article and left out pictures, menus, notices and comments around it.</source>
        <translation>{name}&#x202f;: l’article est gardé&#x202f;; les images, menus, avis et commentaires autour de lui sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: kept what its tracked changes insert.</source>
        <translation>{name}&#x202f;: ce que ses modifications suivies ajoutent est gardé.</translation>
    </message>
    <message>
        <source>{name}: left out a digital signature; it was not checked.</source>
        <translation>{name}&#x202f;: une signature numérique est laissée de côté&#x202f;; elle n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>{name}: left out a document that is put into it.</source>
        <translation>{name}&#x202f;: un document inséré est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out a form.</source>
        <translation>{name}&#x202f;: un formulaire est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out a frame with another page.</source>
        <translation>{name}&#x202f;: un cadre contenant une autre page est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out a message that is attached ({subject}): save it and import it.</source>
        <translation>{name}&#x202f;: un message joint est laissé de côté ({subject})&#x202f;: enregistrez-le et importez-le.</translation>
    </message>
    <message>
        <source>{name}: left out a picture.</source>
        <translation>{name}&#x202f;: une image est laissée de côté.</translation>
    </message>
    <message>
        <source>{name}: left out a script.</source>
        <translation>{name}&#x202f;: un script est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out a sound or a film.</source>
        <translation>{name}&#x202f;: un son ou un film est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out an invitation to a meeting.</source>
        <translation>{name}&#x202f;: une invitation à une réunion est laissée de côté.</translation>
    </message>
    <message>
        <source>{name}: left out an object of another program.</source>
        <translation>{name}&#x202f;: un objet d’un autre programme est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out comments that readers wrote on it.</source>
        <translation>{name}&#x202f;: les commentaires de lecteurs sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: left out comments.</source>
        <translation>{name}&#x202f;: les commentaires sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: left out files that are attached to it.</source>
        <translation>{name}&#x202f;: les fichiers qui y sont joints sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: left out headers and footers.</source>
        <translation>{name}&#x202f;: les en-têtes et les pieds de page sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: left out hidden text.</source>
        <translation>{name}&#x202f;: le texte caché est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out its tables of contents.</source>
        <translation>{name}&#x202f;: ses tables des matières sont laissées de côté.</translation>
    </message>
    <message>
        <source>{name}: left out lines that only lead to other pages of its site.</source>
        <translation>{name}&#x202f;: les lignes qui ne mènent qu’à d’autres pages de son site sont laissées de côté.</translation>
    </message>
    <message>
        <source>{name}: left out lines that repeat on its pages, such as “{line}”.</source>
        <translation>{name}&#x202f;: les lignes qui se répètent sur ses pages sont laissées de côté, comme «&#x202f;{line}&#x202f;».</translation>
    </message>
    <message>
        <source>{name}: left out macros; they were not run.</source>
        <translation>{name}&#x202f;: les macros sont laissées de côté&#x202f;; elles n’ont pas été exécutées.</translation>
    </message>
    <message>
        <source>{name}: left out pictures (the pages show them).</source>
        <translation>{name}&#x202f;: les images sont laissées de côté (les pages les montrent).</translation>
    </message>
    <message>
        <source>{name}: left out pictures and drawings.</source>
        <translation>{name}&#x202f;: les images et les dessins sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: left out pictures.</source>
        <translation>{name}&#x202f;: les images sont laissées de côté.</translation>
    </message>
    <message>
        <source>{name}: left out signs of a symbol font that has no common letters.</source>
        <translation>{name}&#x202f;: des signes d’une police de symboles sans lettres connues sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: left out text that stands outside its pages.</source>
        <translation>{name}&#x202f;: le texte placé hors de ses pages est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out what another program would show.</source>
        <translation>{name}&#x202f;: ce qu’un autre programme montrerait est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out what is attached ({files}): save it and import it by itself.</source>
        <translation>{name}&#x202f;: ce qui est joint est laissé de côté ({files})&#x202f;: enregistrez-le et importez-le à part.</translation>
    </message>
    <message>
        <source>{name}: left out what its tracked changes delete.</source>
        <translation>{name}&#x202f;: ce que ses modifications suivies suppriment est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: left out words that the page hides.</source>
        <translation>{name}&#x202f;: les mots que la page cache sont laissés de côté.</translation>
    </message>
    <message>
        <source>{name}: letters that its encoding does not have were replaced by �.</source>
        <translation>{name}&#x202f;: des lettres que son encodage n’a pas ont été remplacées par �.</translation>
    </message>
    <message>
        <source>{name}: no article could be told from the rest, so that all words were kept.</source>
        <translation>{name}&#x202f;: aucun article n’a pu être distingué du reste, tous les mots ont donc été gardés.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: only the first {count} pages were read, it is too long.</source>
        <translation>
            <numerusform>{name}&#x202f;: seule la première page a été lue, il est trop long.</numerusform>
            <numerusform>{name}&#x202f;: seules les {count} premières pages ont été lues, il est trop long.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: page {page} is damaged and left out.</source>
        <translation>{name}&#x202f;: la page {page} est abîmée et laissée de côté.</translation>
    </message>
    <message>
        <source>{name}: page {page} is scanned and has no text.</source>
        <translation>{name}&#x202f;: la page {page} est numérisée et n’a pas de texte.</translation>
    </message>
    <message>
        <source>{name}: read its plain text; the HTML that says the same was left out.</source>
        <translation>{name}&#x202f;: son texte brut a été lu&#x202f;; le HTML qui dit la même chose est laissé de côté.</translation>
    </message>
    <message>
        <source>{name}: the file does not say what some of its letters mean: compare its text with its pages.</source>
        <translation>{name}&#x202f;: le fichier ne dit pas ce que signifient certaines de ses lettres&#x202f;: comparez son texte à ses pages.</translation>
    </message>
    <message>
        <source>{name}: the text was taken from the page&apos;s data for machines, which hold all of it.</source>
        <translation>{name}&#x202f;: le texte vient des données de la page destinées aux machines, qui le contiennent en entier.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} characters are broken and stand as �.</source>
        <translation>
            <numerusform>{name}&#x202f;: {count} caractère est abîmé et apparaît comme �.</numerusform>
            <numerusform>{name}&#x202f;: {count} caractères sont abîmés et apparaissent comme �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} pages are damaged and left out, page {page} for one.</source>
        <translation>
            <numerusform>{name}&#x202f;: {count} page est abîmée et laissée de côté, la page {page}.</numerusform>
            <numerusform>{name}&#x202f;: {count} pages sont abîmées et laissées de côté, dont la page {page}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} pages are scanned and have no text, page {page} for one.</source>
        <translation>
            <numerusform>{name}&#x202f;: {count} page est numérisée et n’a pas de texte, la page {page}.</numerusform>
            <numerusform>{name}&#x202f;: {count} pages sont numérisées et n’ont pas de texte, dont la page {page}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{number} in paragraph {paragraph} (“{words}”)</source>
        <translation>{number} au paragraphe {paragraph} («&#x202f;{words}&#x202f;»)</translation>
    </message>
    <message>
        <source>{other} is another project, “{title}”: choose a copy of this one.</source>
        <translation>{other} est un autre projet, «&#x202f;{title}&#x202f;»&#x202f;: choisissez une copie de celui-ci.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): ask for a copy.</source>
        <translation>{path} ne peut pas être lu ({reason})&#x202f;: demandez une copie.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}): choose another name.</source>
        <translation>{path} ne peut pas être utilisé ({reason})&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder or the file is read-only</source>
        <translation>On ne peut pas écrire {path}&#x202f;: son dossier ou le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}): try again, or copy it first.</source>
        <translation>{path} n’a pas pu être lu ({reason})&#x202f;: réessayez, ou copiez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason})</source>
        <translation>{path} n’a pas pu être écrit ({reason})</translation>
    </message>
    <message>
        <source>{path} has the format {found}, which this Briefwright does not read.</source>
        <translation>{path} est au format {found}, que cette version de Briefwright ne lit pas.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds more than {count} files: import its folders one by one.</source>
        <translation>
            <numerusform>{path} contient plus de {count} fichier&#x202f;: importez ses dossiers un par un.</numerusform>
            <numerusform>{path} contient plus de {count} fichiers&#x202f;: importez ses dossiers un par un.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds the {kind} {name!r}, which no Briefwright project has: it is not opened, because what stands there could change what you read.</source>
        <translation>{path} contient l’objet {name} ({kind}), qu’aucun projet Briefwright n’a&#x202f;: il n’est pas ouvert, car ce qui s’y trouve pourrait changer ce que vous lisez.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a Briefwright project: choose another file.</source>
        <translation>{path} est la base de données d’un autre programme, pas un projet Briefwright&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: name a file with text.</source>
        <translation>{path} est un périphérique, pas un fichier&#x202f;: nommez un fichier de texte.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a Briefwright project: name the file in it.</source>
        <translation>{path} est un dossier, pas un projet Briefwright&#x202f;: nommez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a folder: name the files in it.</source>
        <translation>{path} est un dossier&#x202f;: nommez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself: name the file itself.</source>
        <translation>{path} est un lien qui ramène à lui-même&#x202f;: nommez le fichier même.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file that can be opened: choose another.</source>
        <translation>{path} est un tube ou un périphérique, pas un fichier que l’on peut ouvrir&#x202f;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is a pipe, not a file: save what comes out of it first.</source>
        <translation>{path} est un tube, pas un fichier&#x202f;: enregistrez d’abord ce qui en sort.</translation>
    </message>
    <message>
        <source>{path} is a socket, not a file: name a file with text.</source>
        <translation>{path} est une prise réseau, pas un fichier&#x202f;: nommez un fichier de texte.</translation>
    </message>
    <message>
        <source>{path} is cut short, {size:,} of {length:,} bytes are there: take another copy of the project, or a backup.</source>
        <translation>{path} est tronqué, il y a {size:,} octets sur {length:,}&#x202f;: prenez une autre copie du projet, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}): take another copy of the project, or a backup.</source>
        <translation>{path} est endommagé ({detail})&#x202f;: prenez une autre copie du projet, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is empty: take another copy of the project, or a backup.</source>
        <translation>{path} est vide&#x202f;: prenez une autre copie du projet, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is left as it is, for its working copy is damaged: open the last backup in {backups}.</source>
        <translation>{path} est laissé tel quel, car sa copie de travail est endommagée&#x202f;: ouvrez la dernière sauvegarde dans {backups}.</translation>
    </message>
    <message>
        <source>{path} is left as it is, for the snapshot was not whole; {kept}</source>
        <translation>{path} est laissé tel quel, car l’instantané n’était pas complet&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>{path} is not a Briefwright project: choose another file.</source>
        <translation>{path} n’est pas un projet Briefwright&#x202f;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not built like a Briefwright project ({name!r} differs): take another copy of the project, or a backup.</source>
        <translation>{path} n’est pas construit comme un projet Briefwright ({name} diffère)&#x202f;: prenez une autre copie du projet, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is read-only: allow writing to it; {kept}</source>
        <translation>{path} est en lecture seule&#x202f;: autorisez-y l’écriture&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or open it.</source>
        <translation>{path} existe déjà&#x202f;: choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name.</source>
        <translation>{path} existe déjà&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} may not be read: ask for the right to read it, or copy it.</source>
        <translation>Vous n’avez pas le droit de lire {path}&#x202f;: demandez ce droit, ou copiez-le.</translation>
    </message>
    <message>
        <source>{path} names no format of a Briefwright project: take another copy of it.</source>
        <translation>{path} ne nomme aucun format de projet Briefwright&#x202f;: prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>{path} takes too long to read and may be built to do so.</source>
        <translation>{path} est trop long à lire et peut avoir été fait pour cela.</translation>
    </message>
    <message>
        <source>{path} was not closed by the program that wrote it, part of it lies in {name}-wal: close it there first.</source>
        <translation>{path} n’a pas été fermé par le programme qui l’a écrit, une partie se trouve dans {name}-wal&#x202f;: fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Briefwright (format {found}, this one reads up to {major}.x): update Briefwright to open it.</source>
        <translation>{path} a été écrit par un Briefwright plus récent (format {found}, celui-ci lit jusqu’à {major}.x)&#x202f;: mettez Briefwright à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Briefwright (format {found}, this one reads {current}): update the program.</source>
        <translation>{path} a été écrit par un Briefwright plus récent (format {found}, celui-ci lit {current})&#x202f;: mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{path} was written by another version of Briefwright (format {found}): it is written anew when you share, and a backup of it as it was lies in {folder}.</source>
        <translation>{path} a été écrit par une autre version de Briefwright (format {found})&#x202f;: il sera réécrit quand vous partagerez, et une sauvegarde de l’état antérieur se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>{path} would become larger than the system allows there</source>
        <translation>{path} deviendrait plus grand que le système ne le permet à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>{places}, and {count} more</source>
        <translation>
            <numerusform>{places}, et {count} de plus</numerusform>
            <numerusform>{places}, et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a device, not a file; choose another name.</source>
        <translation>{place} est un périphérique, pas un fichier&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{place} is a folder; name a file in it.</source>
        <translation>{place} est un dossier&#x202f;; nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>{place}, position {number}</source>
        <translation>{place}, position {number}</translation>
    </message>
    <message>
        <source>{place}: &quot;likelihood&quot; is one of {known}, not {likelihood}.</source>
        <translation>{place}&#x202f;: «&#x202f;likelihood&#x202f;» est l’une des valeurs {known}, pas {likelihood}.</translation>
    </message>
    <message>
        <source>{place}: &quot;source&quot; is missing, and there are several.</source>
        <translation>{place}&#x202f;: «&#x202f;source&#x202f;» manque, et il y en a plusieurs.</translation>
    </message>
    <message>
        <source>{place}: &quot;stance&quot; is missing.</source>
        <translation>{place}&#x202f;: «&#x202f;stance&#x202f;» manque.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; is missing.</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;» manque.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; is one of {known}, not {value}.</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;» est l’une des valeurs {known}, pas {value}.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants a list of texts.</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;» demande une liste de textes.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants a whole number from 1.</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;» demande un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants text in quotation marks.</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;» demande un texte entre guillemets.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot; wants true or false.</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;» demande true ou false.</translation>
    </message>
    <message>
        <source>{place}: &quot;{name}&quot;: {sentence}</source>
        <translation>{place}&#x202f;: «&#x202f;{name}&#x202f;»&#x202f;: {sentence}</translation>
    </message>
    <message>
        <source>{place}: [?dispute] belongs in the list under `Positions: title`.</source>
        <translation>{place}&#x202f;: [?dispute] a sa place dans la liste sous `Positions: title`.</translation>
    </message>
    <message>
        <source>{place}: `{title}:` needs at least one item.</source>
        <translation>{place}&#x202f;: `{title}:` a besoin d’au moins un élément.</translation>
    </message>
    <message>
        <source>{place}: a ## section needs a # section before it.</source>
        <translation>{place}&#x202f;: une section ## a besoin d’une section # avant elle.</translation>
    </message>
    <message>
        <source>{place}: a ] without its [ (write \] for the character).</source>
        <translation>{place}&#x202f;: un ] sans son [ (écrivez \] pour le caractère).</translation>
    </message>
    <message>
        <source>{place}: a heading has one to three # and a title.</source>
        <translation>{place}&#x202f;: un titre a un à trois # et des mots.</translation>
    </message>
    <message>
        <source>{place}: a list, quotation or table needs a blank line before it (or \ before the character).</source>
        <translation>{place}&#x202f;: une liste, une citation ou un tableau a besoin d’une ligne vide avant (ou de \ devant le caractère).</translation>
    </message>
    <message>
        <source>{place}: a row of a table begins with |.</source>
        <translation>{place}&#x202f;: une ligne de tableau commence par |.</translation>
    </message>
    <message>
        <source>{place}: a table is wanted here.</source>
        <translation>{place}&#x202f;: il faut ici une table.</translation>
    </message>
    <message>
        <source>{place}: a table needs a head and at least one row.</source>
        <translation>{place}&#x202f;: un tableau a besoin d’un en-tête et d’au moins une ligne.</translation>
    </message>
    <message>
        <source>{place}: a table needs a line `Table: title` right before it.</source>
        <translation>{place}&#x202f;: un tableau a besoin d’une ligne `Table: title` juste avant lui.</translation>
    </message>
    <message>
        <source>{place}: a title or gist cannot hold a citation or reference.</source>
        <translation>{place}&#x202f;: un titre ou un essentiel ne peut contenir ni citation ni renvoi.</translation>
    </message>
    <message>
        <source>{place}: a {sign} is never closed (write {written} for the character).</source>
        <translation>{place}&#x202f;: un {sign} n’est jamais fermé (écrivez {written} pour le caractère).</translation>
    </message>
    <message>
        <source>{place}: each item under `{title}:` names a {form}.</source>
        <translation>{place}&#x202f;: chaque élément sous `{title}:` nomme un {form}.</translation>
    </message>
    <message>
        <source>{place}: it wants either a quote or [[finding.passage]] tables.</source>
        <translation>{place}&#x202f;: il faut soit une citation (quote), soit des tables [[finding.passage]].</translation>
    </message>
    <message>
        <source>{place}: nth and source belong into its passages.</source>
        <translation>{place}&#x202f;: nth et source ont leur place dans ses passages.</translation>
    </message>
    <message>
        <source>{place}: the comment that begins here never ends with --&gt;.</source>
        <translation>{place}&#x202f;: le commentaire qui commence ici ne finit jamais par --&gt;.</translation>
    </message>
    <message>
        <source>{place}: the item is empty.</source>
        <translation>{place}&#x202f;: l’élément est vide.</translation>
    </message>
    <message>
        <source>{place}: the key {key} may hold letters, digits and hyphens only.</source>
        <translation>{place}&#x202f;: la clé {key} ne peut contenir que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>{place}: the remark is empty.</source>
        <translation>{place}&#x202f;: la remarque est vide.</translation>
    </message>
    <message>
        <source>{place}: the rows of this table differ in their number of cells.</source>
        <translation>{place}&#x202f;: les lignes de ce tableau n’ont pas toutes le même nombre de cellules.</translation>
    </message>
    <message>
        <source>{place}: there is no field {unknown}: check its spelling.</source>
        <translation>{place}&#x202f;: il n’y a pas de champ {unknown}&#x202f;: vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>{place}: there is no {noun} with the key {key}: check its spelling.</source>
        <translation>{place}&#x202f;: rien n’a la clé {key} ({noun})&#x202f;: vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>{place}: write [[{name}]] for each {name}.</source>
        <translation>{place}&#x202f;: écrivez [[{name}]] pour chaque {name}.</translation>
    </message>
    <message>
        <source>{section}: {words}</source>
        <translation>{section}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{sign} needs a word at both sides: it was left out.</source>
        <translation>{sign} demande un mot de chaque côté&#x202f;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{target} cannot be written because {reason}; nothing was changed there.</source>
        <translation>On ne peut pas écrire {target}, car {reason}&#x202f;; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} existe déjà.</translation>
    </message>
    <message>
        <source>{text!r} is not a date: write it like 2025-04-17, 2025-04, XXXX-03-31 (year unknown), 2025-04-13/2025-04-17, 2025-04-01/.. or 2025-04~.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date&#x202f;: écrivez-la comme 2025-04-17, 2025-04, XXXX-03-31 (année inconnue), 2025-04-13/2025-04-17, 2025-04-01/.. ou 2025-04~.</translation>
    </message>
    <message>
        <source>{value!r} cannot stand in the field {column}.</source>
        <translation>«&#x202f;{value}&#x202f;» ne peut pas figurer dans le champ {column}.</translation>
    </message>
    <message>
        <source>{value!r} cannot stand in the field {name}.</source>
        <translation>«&#x202f;{value}&#x202f;» ne peut pas figurer dans le champ {name}.</translation>
    </message>
    <message>
        <source>{value} is none of {known}: it was left out.</source>
        <translation>{value} n’est pas parmi {known}&#x202f;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{what} cannot be followed back in this copy, so it stays.</source>
        <translation>{what}&#x202f;: cela ne peut pas être retracé dans cette copie et reste donc.</translation>
    </message>
    <message>
        <source>{what} is cited once in a brief: take the citations out first.</source>
        <translation>{what} est cité une fois dans une synthèse&#x202f;: retirez d’abord les citations.</translation>
    </message>
    <message numerus="yes">
        <source>{what} is cited {count} times in a brief: take the citations out first.</source>
        <translation>
            <numerusform>{what} est cité {count} fois dans une synthèse&#x202f;: retirez d’abord les citations.</numerusform>
            <numerusform>{what} est cité {count} fois dans une synthèse&#x202f;: retirez d’abord les citations.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} was changed since by {author} ({act}), so it stays.</source>
        <translation>{what}&#x202f;: modifié depuis par {author} ({act}), cela reste donc.</translation>
    </message>
    <message>
        <source>{what}; no project was made.</source>
        <translation>{what}&#x202f;; aucun projet n’a été créé.</translation>
    </message>
    <message>
        <source>{what}; {kept}</source>
        <translation>{what}&#x202f;; {kept}</translation>
    </message>
    <message>
        <source>{who} has been at work in {folder} for too long; {then}</source>
        <translation>{who} travaille depuis trop longtemps dans {folder}&#x202f;; {then}</translation>
    </message>
    <message>
        <source>{written} is no filter: write it like outlet=AFP, with one of {known}.</source>
        <translation>{written} n’est pas un filtre&#x202f;: écrivez-le comme outlet=AFP, avec l’un de {known}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” does not hold the words “{words}”, nor anything near them: copy them from the source.</source>
        <translation>«&#x202f;{title}&#x202f;» ne contient pas les mots «&#x202f;{words}&#x202f;», ni rien d’approchant&#x202f;: copiez-les de la source.</translation>
    </message>
    <message>
        <source>“{title}” does not hold the words “{words}”; the nearest is “{found}” in paragraph {paragraph}.</source>
        <translation>«&#x202f;{title}&#x202f;» ne contient pas les mots «&#x202f;{words}&#x202f;»&#x202f;; le plus proche est «&#x202f;{found}&#x202f;» au paragraphe {paragraph}.</translation>
    </message>
    <message>
        <source>“{title}” has an address but no day of access: set it.</source>
        <translation>«&#x202f;{title}&#x202f;» a une adresse mais pas de date de consultation&#x202f;: indiquez-la.</translation>
    </message>
    <message>
        <source>“{title}” has no date of publication: it is printed as undated.</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas de date de publication&#x202f;: la source est imprimée comme non datée.</translation>
    </message>
    <message>
        <source>“{title}” has no language: set it.</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas de langue&#x202f;: indiquez-la.</translation>
    </message>
    <message>
        <source>“{title}” has this text already: it is a source of its own.</source>
        <translation>«&#x202f;{title}&#x202f;» a déjà ce texte&#x202f;: c’est une source à part.</translation>
    </message>
    <message>
        <source>“{title}” is a translation itself: choose the original of it.</source>
        <translation>«&#x202f;{title}&#x202f;» est elle-même une traduction&#x202f;: choisissez son original.</translation>
    </message>
    <message>
        <source>“{title}” is graded without a reason: say why.</source>
        <translation>«&#x202f;{title}&#x202f;» est notée sans raison&#x202f;: dites pourquoi.</translation>
    </message>
    <message>
        <source>“{title}” is not graded: judge its reliability.</source>
        <translation>«&#x202f;{title}&#x202f;» n’est pas notée&#x202f;: jugez de sa fiabilité.</translation>
    </message>
    <message>
        <source>“{title}” is printed with what was found and nobody confirmed ({fields}): look at it and confirm it.</source>
        <translation>«&#x202f;{title}&#x202f;» est imprimée avec ce qui a été trouvé et que personne n’a confirmé ({fields})&#x202f;: regardez et confirmez.</translation>
    </message>
    <message>
        <source>“{title}” names neither author nor outlet: set one of them.</source>
        <translation>«&#x202f;{title}&#x202f;» ne nomme ni auteur ni média&#x202f;: indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>“{title}” stays, and translates nothing any more.</source>
        <translation>«&#x202f;{title}&#x202f;» reste, et ne traduit plus rien.</translation>
    </message>
    <message>
        <source>“{title}” was changed meanwhile: look at it again before you confirm it.</source>
        <translation>«&#x202f;{title}&#x202f;» a été modifiée entre-temps&#x202f;: regardez-la de nouveau avant de confirmer.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” cites no passage: cite the finding that it rests on, or say that it is your own view.</source>
        <translation>«&#x202f;{words}&#x202f;» ne cite aucun passage&#x202f;: citez le constat sur lequel cela repose, ou dites que c’est votre propre avis.</translation>
    </message>
    <message>
        <source>“{words}” cites nothing: cite the findings it rests on.</source>
        <translation>«&#x202f;{words}&#x202f;» ne cite rien&#x202f;: citez les constats sur lesquels cela repose.</translation>
    </message>
    <message>
        <source>“{words}” does not say how likely it is: use the words “{wanted}”.</source>
        <translation>«&#x202f;{words}&#x202f;» ne dit pas à quel point c’est probable&#x202f;: employez les mots «&#x202f;{wanted}&#x202f;».</translation>
    </message>
    <message>
        <source>“{words}” does not stand so in the passage cited: restore the words of the source, or take the quotation marks away.</source>
        <translation>«&#x202f;{words}&#x202f;» ne figure pas ainsi dans le passage cité&#x202f;: rétablissez les mots de la source, ou ôtez les guillemets.</translation>
    </message>
    <message>
        <source>“{words}” gives no reasons: say what the confidence rests on.</source>
        <translation>«&#x202f;{words}&#x202f;» ne donne pas de raisons&#x202f;: dites sur quoi repose le degré de confiance.</translation>
    </message>
    <message>
        <source>“{words}” has a likelihood that its scale does not have: choose another.</source>
        <translation>«&#x202f;{words}&#x202f;» a une probabilité que son échelle n’a pas&#x202f;: choisissez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>“{words}” is graded 1 but its {count} sources have one origin: add a passage of an independent one, or lower the grade.</source>
        <translation>
            <numerusform>«&#x202f;{words}&#x202f;» est coté 1 mais sa source n’a qu’une origine&#x202f;: ajoutez un passage d’une source indépendante, ou baissez la cote.</numerusform>
            <numerusform>«&#x202f;{words}&#x202f;» est coté 1 mais ses {count} sources ont une même origine&#x202f;: ajoutez un passage d’une source indépendante, ou baissez la cote.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is graded 1 but rests on one source: add a passage of an independent one, or lower the grade.</source>
        <translation>«&#x202f;{words}&#x202f;» est noté 1 mais repose sur une seule source&#x202f;: ajoutez un passage d’une source indépendante, ou abaissez la note.</translation>
    </message>
    <message>
        <source>“{words}” is in another language than its source: say under it whose rendering it is.</source>
        <translation>«&#x202f;{words}&#x202f;» est dans une autre langue que sa source&#x202f;: dites dessous de qui est la traduction.</translation>
    </message>
    <message>
        <source>“{words}” is marked {own}, its source {wanted}: raise it, or say in its note who released it.</source>
        <translation>«&#x202f;{words}&#x202f;» est marqué {own}, sa source {wanted}&#x202f;: relevez-le, ou dites dans sa note qui l’a autorisé.</translation>
    </message>
    <message>
        <source>“{words}” is no longer in its source: mark the passage anew.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est plus dans sa source&#x202f;: marquez de nouveau le passage.</translation>
    </message>
    <message>
        <source>“{words}” is what the source said before it was corrected or replaced: quote it as it reads now.</source>
        <translation>«&#x202f;{words}&#x202f;» est ce que disait la source avant d’être corrigée ou remplacée&#x202f;: citez-la telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>“{words}” joins likelihood and confidence: put each in a sentence of its own.</source>
        <translation>«&#x202f;{words}&#x202f;» mêle probabilité et degré de confiance&#x202f;: mettez chacun dans sa propre phrase.</translation>
    </message>
    <message>
        <source>“{words}” says “{used}” but is marked “{wanted}”: make them agree.</source>
        <translation>«&#x202f;{words}&#x202f;» dit «&#x202f;{used}&#x202f;» mais porte «&#x202f;{wanted}&#x202f;»&#x202f;: accordez-les.</translation>
    </message>
    <message>
        <source>“{words}” says “{used}” but is not judged: choose its likelihood.</source>
        <translation>«&#x202f;{words}&#x202f;» dit «&#x202f;{used}&#x202f;» mais n’est pas jugé&#x202f;: choisissez sa probabilité.</translation>
    </message>
    <message>
        <source>“{words}” says “{used}”: the scale’s own words are “{wanted}”.</source>
        <translation>«&#x202f;{words}&#x202f;» dit «&#x202f;{used}&#x202f;»&#x202f;: les mots de l’échelle sont «&#x202f;{wanted}&#x202f;».</translation>
    </message>
    <message>
        <source>“{words}” speaks of a dispute ({proposition}) without naming or citing a side: name who says so.</source>
        <translation>«&#x202f;{words}&#x202f;» parle d’un différend ({proposition}) sans nommer ni citer de partie&#x202f;: nommez qui le dit.</translation>
    </message>
    <message>
        <source>“{words}” stands in another passage than the one cited: cite that one as well.</source>
        <translation>«&#x202f;{words}&#x202f;» figure dans un autre passage que celui qui est cité&#x202f;: citez aussi celui-là.</translation>
    </message>
    <message>
        <source>“{words}” stands in its source in other words: look and confirm.</source>
        <translation>«&#x202f;{words}&#x202f;» figure dans sa source en d’autres termes&#x202f;: regardez et confirmez.</translation>
    </message>
    <message>
        <source>“{words}” stands in its source more than once: choose the place.</source>
        <translation>«&#x202f;{words}&#x202f;» figure plus d’une fois dans sa source&#x202f;: choisissez l’endroit.</translation>
    </message>
    <message>
        <source>“{words}” states as fact what is contested ({proposition}): say who claims it.</source>
        <translation>«&#x202f;{words}&#x202f;» présente comme un fait ce qui est contesté ({proposition})&#x202f;: dites qui l’affirme.</translation>
    </message>
    <message>
        <source>“{words}” states no confidence: choose low, moderate or high.</source>
        <translation>«&#x202f;{words}&#x202f;» n’indique pas de degré de confiance&#x202f;: choisissez faible, moyen ou élevé.</translation>
    </message>
</context>
<context>
    <name>CorrectingBar</name>
    <message>
        <source>Correcting the text: click a paragraph or press Enter in it. The old words and the original file are kept.</source>
        <translation>Correction du texte&#x202f;: cliquez sur un paragraphe ou appuyez sur Entrée. Les anciens mots et le fichier d’origine sont gardés.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>There is no file {0} any more. Your work on it is kept on this computer.</source>
        <translation>Le fichier {0} n’existe plus. Votre travail est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save it as a new file...</source>
        <translation>L’enregistrer comme nouveau fichier...</translation>
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
        <source>The project was not opened</source>
        <translation>Le projet n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your work is saved; the details are in the log.</source>
        <translation>Une erreur s’est produite dans le programme. Votre travail est enregistré&#x202f;; les détails sont dans le journal.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What differs between the two versions</source>
        <translation>Ce qui diffère entre les deux versions</translation>
    </message>
</context>
<context>
    <name>Directing</name>
    <message>
        <source>Automatic: that of the brief, or of the first letter</source>
        <translation>Automatique&#x202f;: celle de la synthèse, ou de la première lettre</translation>
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
    <name>Doing</name>
    <message>
        <source>Order the findings by section first: they have a place of their own there.</source>
        <translation>Ordonnez d’abord les constats par section&#x202f;: ils y ont leur propre place.</translation>
    </message>
    <message>
        <source>Tags, with a semicolon between two</source>
        <translation>Étiquettes, séparées par un point-virgule</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n sources go to the trash, from where they can be brought back.</source>
        <translation>
            <numerusform>%n source va à la corbeille, d’où l’on peut la reprendre.</numerusform>
            <numerusform>%n sources vont à la corbeille, d’où l’on peut les reprendre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Emplacement suivant</translation>
    </message>
    <message>
        <source>Keep without place</source>
        <translation>Garder sans emplacement</translation>
    </message>
    <message>
        <source>Or select the words in the text and press P.</source>
        <translation>Ou sélectionnez les mots dans le texte et appuyez sur P.</translation>
    </message>
    <message>
        <source>Passage corrected: it said {0}</source>
        <translation>Passage corrigé&#x202f;: il disait {0}</translation>
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
    <message>
        <source>There is no brief yet: begin one in the view Brief.</source>
        <translation>Il n’y a pas encore de synthèse&#x202f;: commencez-en une dans la vue Synthèse.</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel qu’il était</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>As it was until {0}</source>
        <translation>Tel qu’il était jusqu’au {0}</translation>
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
    <name>Figures</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>No dispute yet: insert positions here.</source>
        <translation>Pas encore de différend&#x202f;: insérez ici des positions.</translation>
    </message>
    <message>
        <source>No dated finding yet: add findings.</source>
        <translation>Pas encore de constat daté&#x202f;: ajoutez des constats.</translation>
    </message>
</context>
<context>
    <name>Figuring</name>
    <message>
        <source>Choose a dispute first.</source>
        <translation>Choisissez d’abord un différend.</translation>
    </message>
    <message>
        <source>No finding has a date yet.</source>
        <translation>Aucun constat n’a encore de date.</translation>
    </message>
    <message>
        <source>Begin a brief first, and a section in it.</source>
        <translation>Commencez d’abord une synthèse, et une section dedans.</translation>
    </message>
    <message>
        <source>No section fits. Sections are made in Brief.</source>
        <translation>Aucune section ne convient. Les sections se créent dans Synthèse.</translation>
    </message>
    <message>
        <source>Section of the brief</source>
        <translation>Section de la synthèse</translation>
    </message>
    <message>
        <source>The table of positions stands in the brief.</source>
        <translation>Le tableau des positions est dans la synthèse.</translation>
    </message>
    <message>
        <source>The table of events stands in the brief.</source>
        <translation>Le tableau des événements est dans la synthèse.</translation>
    </message>
    <message>
        <source>The timeline stands in the brief.</source>
        <translation>La chronologie est dans la synthèse.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search what was done</source>
        <translation>Rechercher dans ce qui a été fait</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>Afficher tout l’historique</translation>
    </message>
    <message>
        <source>Only of {0}</source>
        <translation>Seulement de {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this source</source>
        <translation>Rechercher dans cette source</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
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
        <source>{0} found</source>
        <translation>Trouvés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
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
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
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
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No finding matches this filter.</source>
        <translation>Aucun constat ne correspond à ce filtre.</translation>
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
</context>
<context>
    <name>Furnished</name>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>About this brief</source>
        <translation>À propos de cette synthèse</translation>
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
        <source>Interface size</source>
        <translation>Taille de l’interface</translation>
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
        <source>Quotation marks and spaces as the language has them</source>
        <translation>Guillemets et espaces selon l’usage de la langue</translation>
    </message>
    <message>
        <source>History and conflicts show them from the next opening on.</source>
        <translation>L’historique et les conflits les montrent dès la prochaine ouverture.</translation>
    </message>
    <message>
        <source>The size of the interface holds from the next start on.</source>
        <translation>La taille de l’interface vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>That of the window; each brief has its own.</source>
        <translation>Celle de la fenêtre&#x202f;; chaque synthèse a la sienne.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Backspace right after takes such a mark back.</source>
        <translation>Retour arrière aussitôt après reprend un tel signe.</translation>
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
    <name>GradeField</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>Raison de la fiabilité</translation>
    </message>
    <message>
        <source>Say why, then press Enter to keep both. Esc takes it back.</source>
        <translation>Dites pourquoi, puis appuyez sur Entrée pour garder les deux. Échap annule.</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>Pourquoi {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>GradeHistory</name>
    <message>
        <source>How the grade came to be</source>
        <translation>Comment la cote s’est établie</translation>
    </message>
    <message>
        <source>Show earlier grades</source>
        <translation>Afficher les cotes antérieures</translation>
    </message>
    <message>
        <source>{0} earlier</source>
        <translation>{0} antérieures</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
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
    <message>
        <source>Search the project for “{0}”</source>
        <translation>Rechercher «&#x202f;{0}&#x202f;» dans le projet</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to another place (Alt+Up, Alt+Down)</source>
        <translation>Glisser à une autre place (Alt+Haut, Alt+Bas)</translation>
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
    <message>
        <source>Standard columns</source>
        <translation>Colonnes standard</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or an F work while the list or text they belong to has the focus. All keys can be changed in the settings.</source>
        <translation>Les touches sans Ctrl, Alt ni F agissent quand la liste ou le texte auquel elles appartiennent a le focus. Toutes les touches se changent dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>No page of the guide has these words.</source>
        <translation>Aucune page du guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
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
        <source>The brief at this moment</source>
        <translation>La synthèse à ce moment</translation>
    </message>
    <message>
        <source>Name this state...</source>
        <translation>Nommer cet état...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renommer...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No act fits what is looked for.</source>
        <translation>Aucun acte ne correspond à la recherche.</translation>
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
        <source>came in</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
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
    <name>ImportRecord</name>
    <message>
        <source>Remarks of the reader</source>
        <translation>Remarques du lecteur</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read all files again that were refused</source>
        <translation>Relire tous les fichiers refusés</translation>
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
        <source>Looks like a copy of “{0}”: {1} % the same words.</source>
        <translation>Ressemble à une copie de «&#x202f;{0}&#x202f;»&#x202f;: {1}&#x202f;% des mêmes mots.</translation>
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
    <message>
        <source>{0} passed by</source>
        <translation>{0} ignorés</translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation>{0} non lus</translation>
    </message>
    <message>
        <source>{0} to be looked at</source>
        <translation>{0} à regarder</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>passed by</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>The import was stopped before this file.</source>
        <translation>L’importation a été arrêtée avant ce fichier.</translation>
    </message>
    <message>
        <source>The same file is here already.</source>
        <translation>Le même fichier est déjà ici.</translation>
    </message>
    <message>
        <source>It is an earlier version of a source that is here.</source>
        <translation>C’est une version antérieure d’une source qui est ici.</translation>
    </message>
    <message>
        <source>The same text is here already.</source>
        <translation>Le même texte est déjà ici.</translation>
    </message>
    <message>
        <source>Repair mixed-up letters</source>
        <translation>Réparer les lettres mélangées</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>No dispute fits. Disputes are made in Analysis.</source>
        <translation>Aucun différend ne convient. Les différends se créent dans Analyse.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Différend</translation>
    </message>
    <message>
        <source>No finding with a date fits. Give findings their dates in Findings.</source>
        <translation>Aucun constat daté ne convient. Datez les constats dans Constats.</translation>
    </message>
    <message>
        <source>Dated finding</source>
        <translation>Constat daté</translation>
    </message>
    <message>
        <source>Entry of the figure</source>
        <translation>Entrée de la figure</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Rows × columns</source>
        <translation>Lignes × colonnes</translation>
    </message>
    <message>
        <source>Write two numbers, such as 3 × 4: at most {0} rows and {1} columns.</source>
        <translation>Écrivez deux nombres, comme 3 × 4&#x202f;: {0} lignes et {1} colonnes au plus.</translation>
    </message>
    <message>
        <source>Put the caret into a table or a figure, then write its note.</source>
        <translation>Placez le curseur dans un tableau ou une figure, puis écrivez sa note.</translation>
    </message>
    <message>
        <source>Note under the table or figure</source>
        <translation>Note sous le tableau ou la figure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne convient.</translation>
    </message>
    <message>
        <source>Section, table or figure</source>
        <translation>Section, tableau ou figure</translation>
    </message>
    <message>
        <source>Annex: evidence</source>
        <translation>Annexe&#x202f;: preuves</translation>
    </message>
    <message>
        <source>Annex: how to read the terms</source>
        <translation>Annexe&#x202f;: comment lire les termes</translation>
    </message>
    <message>
        <source>Tables and figures stand in sections: turn to one first.</source>
        <translation>Les tableaux et figures se trouvent dans des sections&#x202f;: allez d’abord à l’une d’elles.</translation>
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
    <name>JudgementCard</name>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Degré de confiance</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Statement of judgement {0}</source>
        <translation>Énoncé du jugement {0}</translation>
    </message>
    <message>
        <source>Reasons of judgement {0}</source>
        <translation>Raisons du jugement {0}</translation>
    </message>
    <message>
        <source>Likelihood of judgement {0}</source>
        <translation>Probabilité du jugement {0}</translation>
    </message>
    <message>
        <source>Confidence of judgement {0}</source>
        <translation>Degré de confiance du jugement {0}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Confidence: {0}</source>
        <translation>Confiance&#x202f;: {0}</translation>
    </message>
    <message>
        <source>What is judged, and how likely it is</source>
        <translation>Ce qui est jugé, et à quel point c’est probable</translation>
    </message>
    <message>
        <source>Why: what the confidence rests on</source>
        <translation>Pourquoi&#x202f;: sur quoi repose le degré de confiance</translation>
    </message>
</context>
<context>
    <name>JudgementPane</name>
    <message>
        <source>Key judgements</source>
        <translation>Jugements clés</translation>
    </message>
    <message>
        <source>Likelihood at the side; confidence in a sentence of its own.</source>
        <translation>La probabilité sur le côté&#x202f;; le degré de confiance dans sa propre phrase.</translation>
    </message>
    <message>
        <source>Add a judgement</source>
        <translation>Ajouter un jugement</translation>
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
    <name>Kinds</name>
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
    <name>Labels</name>
    <message>
        <source>Annex {0}</source>
        <translation>Annexe {0}</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Refait&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>LettersBar</name>
    <message>
        <source>Other encodings</source>
        <translation>Autres encodages</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>C’est correct</translation>
    </message>
    <message>
        <source>Read as {0}. Looks wrong?</source>
        <translation>Lu en {0}. Cela semble faux&#x202f;?</translation>
    </message>
    <message>
        <source>Letters look mixed up.</source>
        <translation>Des lettres semblent mélangées.</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try this file again</source>
        <translation>Réessayer ce fichier</translation>
    </message>
    <message>
        <source>Import as plain text</source>
        <translation>Importer en texte brut</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Other encodings</source>
        <translation>Autres encodages</translation>
    </message>
    <message>
        <source>Read as {0}. Looks wrong?</source>
        <translation>Lu en {0}. Cela semble faux&#x202f;?</translation>
    </message>
    <message>
        <source>Letters look mixed up.</source>
        <translation>Des lettres semblent mélangées.</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address; leave it empty to take the link away</source>
        <translation>Adresse&#x202f;; laissez vide pour retirer le lien</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto: and has no blanks.</source>
        <translation>Une adresse commence par https://, http:// ou mailto: et n’a pas d’espaces.</translation>
    </message>
    <message>
        <source>{0}
Open: Ctrl+click</source>
        <translation>{0}
Ouvrir&#x202f;: Ctrl+clic</translation>
    </message>
    <message>
        <source>{0}

The address is opened in the web browser, outside of Briefwright.</source>
        <translation>{0}

L’adresse s’ouvre dans le navigateur web, hors de Briefwright.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
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
        <source>Show what was done</source>
        <translation>Afficher ce qui a été fait</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>The brief at this moment</source>
        <translation>La synthèse à ce moment</translation>
    </message>
    <message>
        <source>The state to look at</source>
        <translation>L’état à regarder</translation>
    </message>
    <message>
        <source>The state to compare it with</source>
        <translation>L’état auquel la comparer</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Restore the whole text</source>
        <translation>Rétablir tout le texte</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>There is no brief in either state.</source>
        <translation>Aucun des deux états ne contient de synthèse.</translation>
    </message>
    <message>
        <source>This brief was not there then: all of it is new.</source>
        <translation>Cette synthèse n’existait pas alors&#x202f;: tout est nouveau.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>1 part differs.</source>
        <translation>1 partie diffère.</translation>
    </message>
    <message>
        <source>{0} parts differ.</source>
        <translation>{0} parties diffèrent.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Name this state</source>
        <translation>Nommer cet état</translation>
    </message>
    <message>
        <source>Rename the milestone</source>
        <translation>Renommer le jalon</translation>
    </message>
    <message>
        <source>What is this state? For example: Draft sent to Jonas</source>
        <translation>Quel est cet état&#x202f;? Par exemple&#x202f;: Projet envoyé à Jonas</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>No section</source>
        <translation>Aucune section</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Aucun acteur</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Aucune note</translation>
    </message>
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
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
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
        <source>Which sources to show</source>
        <translation>Quelles sources afficher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n more...</source>
        <translation>
            <numerusform>%n de plus...</numerusform>
            <numerusform>%n de plus...</numerusform>
        </translation>
    </message>
    <message>
        <source>From... to...</source>
        <translation>De... à...</translation>
    </message>
</context>
<context>
    <name>NothingToRead</name>
    <message>
        <source>Here a source is read and findings are taken from it.</source>
        <translation>Ici, on lit une source et on en tire des constats.</translation>
    </message>
    <message>
        <source>Go to Sources</source>
        <translation>Aller à Sources</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>A footnote has no footnotes of its own.</source>
        <translation>Une note de bas de page n’a pas de notes à elle.</translation>
    </message>
    <message>
        <source>A figure has a note instead: Insert, Note under the table or figure.</source>
        <translation>Une figure a plutôt une note&#x202f;: Insertion, Note sous le tableau ou la figure.</translation>
    </message>
    <message>
        <source>Write the words first that the footnote is about.</source>
        <translation>Écrivez d’abord les mots que la note concerne.</translation>
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
    <name>OriginPart</name>
    <message>
        <source>What they go back to</source>
        <translation>À quoi elles remontent</translation>
    </message>
    <message>
        <source>Agency, release, statement</source>
        <translation>Agence, communiqué, déclaration</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Take this source out of its origin</source>
        <translation>Retirer cette source de son origine</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at what may be one story</source>
        <translation>Regarder ce qui est peut-être une même histoire</translation>
    </message>
    <message numerus="yes">
        <source>One origin with %n other sources</source>
        <translation>
            <numerusform>Une même origine que&#x202f;%n autre source</numerusform>
            <numerusform>Une même origine que&#x202f;%n autres sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#x202f;%n de plus</numerusform>
            <numerusform>et&#x202f;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like a copy: {0} % the same words as “{1}”</source>
        <translation>Ressemble à une copie&#x202f;: {0}&#x202f;% de mots identiques à «&#x202f;{1}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Originating</name>
    <message>
        <source>Choose two sources: the one and, with Ctrl, the other.</source>
        <translation>Choisissez deux sources&#x202f;: l’une puis, avec Ctrl, l’autre.</translation>
    </message>
</context>
<context>
    <name>OtherText</name>
    <message>
        <source>The other text</source>
        <translation>L’autre texte</translation>
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
        <source>Key judgements</source>
        <translation>Jugements clés</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>OutsidePanel</name>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>Save the original...</source>
        <translation>Enregistrer l’original...</translation>
    </message>
    <message>
        <source>Open it in another program</source>
        <translation>L’ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>This source was pasted: it has no original file.</source>
        <translation>Cette source a été collée&#x202f;: elle n’a pas de fichier d’origine.</translation>
    </message>
    <message>
        <source>The original is {0}: save it, or open it in another program.</source>
        <translation>L’original est {0}&#x202f;: enregistrez-le, ou ouvrez-le dans un autre programme.</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <source>a Rich Text document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>une page web enregistrée</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>un fichier d’un autre programme</translation>
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
    <name>ParagraphField</name>
    <message>
        <source>Words of the paragraph</source>
        <translation>Mots du paragraphe</translation>
    </message>
</context>
<context>
    <name>PassageRow</name>
    <message>
        <source>The likelier place before</source>
        <translation>La place plus probable d’avant</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>La place suivante</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep without place</source>
        <translation>Garder sans place</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Choose this place</source>
        <translation>Choisir cette place</translation>
    </message>
    <message>
        <source>Stands there with other words</source>
        <translation>S’y trouve avec d’autres mots</translation>
    </message>
    <message>
        <source>May stand in several places</source>
        <translation>Peut se trouver à plusieurs places</translation>
    </message>
    <message>
        <source>Not found; the likeliest place is shown</source>
        <translation>Non trouvé&#x202f;; la place la plus probable est montrée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Until now without a place</source>
        <translation>Jusqu’ici sans place</translation>
    </message>
    <message>
        <source>Until now, paragraph {0}</source>
        <translation>Jusqu’ici, paragraphe {0}</translation>
    </message>
    <message>
        <source>In the new version</source>
        <translation>Dans la nouvelle version</translation>
    </message>
    <message>
        <source>In the new version, paragraph {0}, {1} % alike</source>
        <translation>Dans la nouvelle version, paragraphe {0}, semblable à {1}&#x202f;%</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>These words stand nowhere in it.</source>
        <translation>Ces mots ne s’y trouvent nulle part.</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>Versions, corrections and translations of the text</source>
        <translation>Versions, corrections et traductions du texte</translation>
    </message>
    <message>
        <source>The text in force</source>
        <translation>Le texte en vigueur</translation>
    </message>
    <message>
        <source>Replace by a corrected version</source>
        <translation>Remplacer par une version corrigée</translation>
    </message>
    <message>
        <source>Correct words</source>
        <translation>Corriger des mots</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>None: the text is as it was brought in.</source>
        <translation>Aucune&#x202f;: le texte est tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Original and translations</source>
        <translation>Original et traductions</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <source>Until {0}, replaced by {1}</source>
        <translation>Jusqu’au {0}, remplacée par {1}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Save its original...</source>
        <translation>Enregistrer son original...</translation>
    </message>
    <message>
        <source>Put in force again...</source>
        <translation>Remettre en vigueur...</translation>
    </message>
    <message>
        <source>corrected by {0}, {1}</source>
        <translation>corrigé par {0}, {1}</translation>
    </message>
    <message>
        <source>These words do not stand in the text any more.</source>
        <translation>Ces mots ne se trouvent plus dans le texte.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>A translation of {0}</source>
        <translation>Une traduction de {0}</translation>
    </message>
    <message>
        <source>Translated as {0}</source>
        <translation>Traduite sous le titre {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>par {0}</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>Afficher à côté</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Who translated it...</source>
        <translation>Qui l’a traduite...</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>Ce n’en est pas une</translation>
    </message>
    <message>
        <source>Import a translation...</source>
        <translation>Importer une traduction...</translation>
    </message>
    <message>
        <source>This is a translation of...</source>
        <translation>Ceci est une traduction de...</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn pages. Ctrl+Down and Ctrl+Up step from finding to finding, Escape goes back to the text.</source>
        <translation>Page préc. et Page suiv. tournent les pages. Ctrl+Bas et Ctrl+Haut vont de constat en constat, Échap revient au texte.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>What is wanted</source>
        <translation>Ce que vous cherchez</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
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
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>ProblemFoot</name>
    <message>
        <source>Problems here</source>
        <translation>Problèmes ici</translation>
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
        <source>Problems of this part</source>
        <translation>Problèmes de cette partie</translation>
    </message>
    <message>
        <source>{0} problems here</source>
        <translation>Problèmes ici&#x202f;: {0}</translation>
    </message>
    <message>
        <source>In other parts: {0}</source>
        <translation>Dans les autres parties&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Must fix: {0}</source>
        <translation>À corriger&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Should fix: {0}</source>
        <translation>À revoir&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Remarque&#x202f;: {0}</translation>
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
        <source>Open the judgement</source>
        <translation>Ouvrir le jugement</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Renseigner</translation>
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
        <source>Printed: 1 page</source>
        <translation>Imprimé&#x202f;: 1 page</translation>
    </message>
    <message>
        <source>Printed: {0} pages</source>
        <translation>Imprimé&#x202f;: {0} pages</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>Faire une synthèse</translation>
    </message>
    <message>
        <source>The pages are being set.</source>
        <translation>La mise en pages est en cours.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>L’imprimante n’accepte pas les pages.</translation>
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
        <source>What is shown of the source</source>
        <translation>Ce qui est montré de la source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
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
        <source>word; word</source>
        <translation>mot&#x202f;; mot</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
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
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>How near it is to the facts</source>
        <translation>À quelle distance elle est des faits</translation>
    </message>
    <message>
        <source>Whose view it takes</source>
        <translation>De qui elle prend le point de vue</translation>
    </message>
    <message>
        <source>How fresh it is</source>
        <translation>Sa fraîcheur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
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
        <source>Name; name</source>
        <translation>Nom&#x202f;; nom</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Source descriptor</source>
        <translation>Descripteur de la source</translation>
    </message>
    <message>
        <source>Import record</source>
        <translation>Fiche d’importation</translation>
    </message>
    <message>
        <source>Choose a source to see its record.</source>
        <translation>Choisissez une source pour voir sa fiche.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>The program ended without closing. Recovered up to {0}: one change that was not in the project file yet.</source>
        <translation>Le programme s’est terminé sans se fermer. Récupéré jusqu’à {0}&#x202f;: une modification qui n’était pas encore dans le fichier de projet.</translation>
    </message>
    <message>
        <source>The program ended without closing. Recovered up to {0}: {1} changes that were not in the project file yet.</source>
        <translation>Le programme s’est terminé sans se fermer. Récupéré jusqu’à {0}&#x202f;: {1} modifications qui n’étaient pas encore dans le fichier de projet.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Afficher ce qui diffère</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>“{0}” goes to the trash, from where it can be brought back.</source>
        <translation>«&#x202f;{0}&#x202f;» va à la corbeille, d’où l’on peut le reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings go to the trash, from where they can be brought back.</source>
        <translation>
            <numerusform>%n constat va à la corbeille, d’où l’on peut le reprendre.</numerusform>
            <numerusform>%n constats vont à la corbeille, d’où l’on peut les reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>• and more</source>
        <translation>• et d’autres</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>Afficher le premier endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences lost their citation.</source>
        <translation>
            <numerusform>%n phrase a perdu sa citation.</numerusform>
            <numerusform>%n phrases ont perdu leur citation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Find in this brief</source>
        <translation>Rechercher dans cette synthèse</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>{0} replaced.</source>
        <translation>Remplacements&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0} left as they are, because a citation stands in them.</source>
        <translation>Laissés tels quels, parce qu’une citation s’y trouve&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>A corrected version</source>
        <translation>Une version corrigée</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is the text that the source has already.</source>
        <translation>C’est le texte que la source a déjà.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Why it is replaced</source>
        <translation>Pourquoi il est remplacé</translation>
    </message>
    <message>
        <source>Why, for the record (may stay blank)</source>
        <translation>Pourquoi, pour mémoire (peut rester vide)</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Accept all likely places</source>
        <translation>Accepter toutes les places probables</translation>
    </message>
    <message>
        <source>A corrected version of {0}</source>
        <translation>Une version corrigée de {0}</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Word for word in the new version</source>
        <translation>Mot pour mot dans la nouvelle version</translation>
    </message>
    <message>
        <source>No finding rests on this source yet.</source>
        <translation>Aucun constat ne repose encore sur cette source.</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>paragraphe {0}</translation>
    </message>
    <message>
        <source>moved to paragraph {0}</source>
        <translation>déplacé au paragraphe {0}</translation>
    </message>
    <message>
        <source>{0} has this text already. It is a source of its own; nothing is replaced.</source>
        <translation>{0} a déjà ce texte. C’est une source à part&#x202f;; rien n’est remplacé.</translation>
    </message>
    <message>
        <source>{0} stand where they stood</source>
        <translation>{0} restent à leur place</translation>
    </message>
    <message>
        <source>{0} moved with their text</source>
        <translation>{0} ont suivi leur texte</translation>
    </message>
    <message>
        <source>{0} have other words</source>
        <translation>{0} ont d’autres mots</translation>
    </message>
    <message>
        <source>{0} may stand in several places</source>
        <translation>{0} peuvent se trouver à plusieurs places</translation>
    </message>
    <message>
        <source>{0} were not found</source>
        <translation>{0} n’ont pas été trouvés</translation>
    </message>
    <message>
        <source>No passage of this source is marked yet.</source>
        <translation>Aucun passage de cette source n’est encore marqué.</translation>
    </message>
    <message>
        <source>Of {0} marked passages: {1}.</source>
        <translation>Sur {0} passages marqués&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The former text and its original are kept as an earlier version.</source>
        <translation>L’ancien texte et son original sont gardés comme version antérieure.</translation>
    </message>
    <message>
        <source>1 finding stays open: it keeps its words and is marked.</source>
        <translation>1 constat reste ouvert&#x202f;: il garde ses mots et est signalé.</translation>
    </message>
    <message>
        <source>{0} findings stay open: they keep their words and are marked.</source>
        <translation>{0} constats restent ouverts&#x202f;: ils gardent leurs mots et sont signalés.</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Save this search...</source>
        <translation>Enregistrer cette recherche...</translation>
    </message>
    <message>
        <source>Update “{0}”</source>
        <translation>Mettre à jour «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>What does it find? For example: French wires to read</source>
        <translation>Que trouve-t-elle&#x202f;? Par exemple&#x202f;: dépêches françaises à lire</translation>
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
        <source>Words that the section should have; blank for none</source>
        <translation>Nombre de mots que la section devrait avoir&#x202f;; vide pour aucun</translation>
    </message>
    <message>
        <source>Word goal</source>
        <translation>Objectif de mots</translation>
    </message>
</context>
<context>
    <name>SectionField</name>
    <message>
        <source>No section</source>
        <translation>Aucune section</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Nouvelle section…</translation>
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
        <translation>Réglages</translation>
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
        <source>Look, text size, language, typing and keys become as they were at first. Your name and initials stay.</source>
        <translation>L’apparence, la taille du texte, la langue, la saisie et les touches redeviennent comme au début. Votre nom et vos initiales restent.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>Raison de la fiabilité</translation>
    </message>
    <message>
        <source>Confirm what was found</source>
        <translation>Confirmer ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n sources</source>
        <translation>
            <numerusform>Modifier %n source</numerusform>
            <numerusform>Modifier %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sources</source>
        <translation>
            <numerusform>Changer %n source</numerusform>
            <numerusform>Changer %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source descriptor</source>
        <translation>Descripteur de la source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
    <name>Showing</name>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SourceFilters</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
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
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Sans média</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sans pays</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Avec constats</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>Sans constats</translation>
    </message>
    <message>
        <source>Fields to confirm</source>
        <translation>Champs à confirmer</translation>
    </message>
    <message>
        <source>All fields confirmed</source>
        <translation>Tous les champs confirmés</translation>
    </message>
    <message>
        <source>Copies of one origin</source>
        <translation>Copies d’une même origine</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Pas de copies</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>No translations</source>
        <translation>Pas de traductions</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Année inconnue</translation>
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
        <source>{0} selected</source>
        <translation>{0} sélectionnées</translation>
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
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
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
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <source>Nothing holds all these words: {0}</source>
        <translation>Rien ne contient tous ces mots&#x202f;: {0}</translation>
    </message>
    <message>
        <source>No source matches this filter.</source>
        <translation>Aucune source ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>No source matches {0} filters.</source>
        <translation>Aucune source ne correspond à {0} filtres.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Drop articles here, paste (Ctrl+V) or import them.
Web pages, PDF, Word, OpenDocument, RTF, EPUB, mail, plain text and Markdown are read.
Everything stays on this computer.</source>
        <translation>Déposez des articles ici, collez-les (Ctrl+V) ou importez-les.
Les pages web, PDF, Word, OpenDocument, RTF, EPUB, messages, textes bruts et Markdown sont lus.
Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
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
        <source>Practise on twelve articles</source>
        <translation>S’exercer sur douze articles</translation>
    </message>
    <message>
        <source>Twelve short articles in three languages and a brief half written, with faults.</source>
        <translation>Douze courts articles en trois langues et une synthèse à moitié écrite, avec des fautes.</translation>
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
        <source>Language: {0}</source>
        <translation>Langue&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Language of the paragraph</source>
        <translation>Langue du paragraphe</translation>
    </message>
    <message>
        <source>Saved here; the project file cannot be reached since {0}</source>
        <translation>Enregistré ici&#x202f;; le fichier de projet est inaccessible depuis {0}</translation>
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
    <name>StoryPart</name>
    <message>
        <source>What they go back to</source>
        <translation>À quoi elles remontent</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une même origine</translation>
    </message>
    <message>
        <source>Not copies</source>
        <translation>Pas des copies</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#x202f;%n de plus</numerusform>
            <numerusform>et&#x202f;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more of a story that is one origin already</source>
        <translation>Il y a d’autres copies d’une histoire qui a déjà une même origine</translation>
    </message>
    <message>
        <source>{0}: {1} % the same words.</source>
        <translation>{0}&#x202f;: {1}&#x202f;% de mots identiques.</translation>
    </message>
    <message numerus="yes">
        <source>These %n sources may be one story</source>
        <translation>
            <numerusform>Cette&#x202f;%n source est peut-être une histoire</numerusform>
            <numerusform>Ces&#x202f;%n sources sont peut-être une même histoire</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>{0} autres</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 autre</translation>
    </message>
    <message>
        <source>{0} readings</source>
        <translation>{0} lectures</translation>
    </message>
    <message>
        <source>What else was found: {0}</source>
        <translation>Ce qui a aussi été trouvé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Keep this value as confirmed (Ctrl+Enter in the field)</source>
        <translation>Garder cette valeur comme confirmée (Ctrl+Entrée dans le champ)</translation>
    </message>
    <message>
        <source>Confirm: {0}</source>
        <translation>Confirmer&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Corrected by {0}, {1}: {2} was put in</source>
        <translation>Corrigé par {0}, {1}&#x202f;: {2} a été ajouté</translation>
    </message>
    <message>
        <source>Corrected by {0}, {1}: {2} was taken out</source>
        <translation>Corrigé par {0}, {1}&#x202f;: {2} a été retiré</translation>
    </message>
    <message>
        <source>Corrected by {0}, {1}: it said {2}</source>
        <translation>Corrigé par {0}, {1}&#x202f;: il y avait {2}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Save the original of this version</source>
        <translation>Enregistrer l’original de cette version</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
    <name>Toggles</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>A translation of this source</source>
        <translation>Une traduction de cette source</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It is a translation of...</source>
        <translation>C’est une traduction de...</translation>
    </message>
    <message>
        <source>No other source has such a title.</source>
        <translation>Aucune autre source n’a un tel titre.</translation>
    </message>
    <message>
        <source>Who translated it</source>
        <translation>Qui l’a traduit</translation>
    </message>
    <message>
        <source>A person, or a program with its version</source>
        <translation>Une personne, ou un programme avec sa version</translation>
    </message>
    <message>
        <source>This source has no translation, and is none: import one, or say of what.</source>
        <translation>Cette source n’a pas de traduction et n’en est pas une&#x202f;: importez-en une, ou dites de quoi elle est la traduction.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
        <source>What was removed, newest first</source>
        <translation>Ce qui a été supprimé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>The trash is empty. What you remove can be brought back from here.</source>
        <translation>La corbeille est vide. Ce que vous supprimez peut être repris d’ici.</translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>Rien dans la corbeille ne contient ces mots.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Delete for good...</source>
        <translation>Supprimer définitivement...</translation>
    </message>
    <message>
        <source>Empty the trash...</source>
        <translation>Vider la corbeille...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>«&#x202f;{0}&#x202f;» est de retour.</translation>
    </message>
    <message>
        <source>“{0}” is deleted for good.</source>
        <translation>«&#x202f;{0}&#x202f;» est supprimé définitivement.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n removals are deleted for good.</source>
        <translation>
            <numerusform>%n suppression devient définitive.</numerusform>
            <numerusform>%n suppressions deviennent définitives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>• Nothing brings it back then, and undo passes it by.</source>
        <translation>• Rien ne le ramène alors, et Annuler passe outre.</translation>
    </message>
    <message>
        <source>• The words stay in the history of the project file, and can be read there.</source>
        <translation>• Les mots restent dans l’historique du fichier de projet, et peuvent y être lus.</translation>
    </message>
    <message>
        <source>• Original files that nothing else needs leave the project.</source>
        <translation>• Les fichiers originaux dont rien d’autre n’a besoin quittent le projet.</translation>
    </message>
    <message>
        <source>• A backup of the project as it is now is kept first, for 90 days.</source>
        <translation>• Une sauvegarde du projet tel qu’il est maintenant est d’abord gardée, pendant 90 jours.</translation>
    </message>
    <message>
        <source>Deleted for good. The backup from before is {0}</source>
        <translation>Supprimé définitivement. La sauvegarde antérieure est {0}</translation>
    </message>
</context>
<context>
    <name>Unconfirmed</name>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not confirmed</source>
        <translation>
            <numerusform>%n champ n’est pas confirmé</numerusform>
            <numerusform>%n champs ne sont pas confirmés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Changed by one, removed by the other</source>
        <translation>Modifié par l’un, supprimé par l’autre</translation>
    </message>
    <message>
        <source>Two versions of the {0}</source>
        <translation>Deux versions&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Keep this one: {0}</source>
        <translation>Garder celle-ci&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>The original as it came</source>
        <translation>L’original tel qu’il est arrivé</translation>
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
        <source>Milestone</source>
        <translation>Jalon</translation>
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
        <source>Origin of sources</source>
        <translation>Origine de sources</translation>
    </message>
    <message>
        <source>Group of sources</source>
        <translation>Groupe de sources</translation>
    </message>
    <message>
        <source>Sources kept apart</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Earlier edition of a source</source>
        <translation>Édition antérieure d’une source</translation>
    </message>
    <message>
        <source>Correction of a source</source>
        <translation>Correction d’une source</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
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
        <source>word goal</source>
        <translation>objectif de mots</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
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
        <source>headline of its own</source>
        <translation>titre propre</translation>
    </message>
    <message>
        <source>revision of the text</source>
        <translation>révision du texte</translation>
    </message>
    <message>
        <source>type of source</source>
        <translation>type de source</translation>
    </message>
    <message>
        <source>reason for the reliability</source>
        <translation>raison de la fiabilité</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>type de fichier</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>fichier original</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>place in the source</source>
        <translation>place dans la source</translation>
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
        <source>kicker</source>
        <translation>surtitre</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>préparé par</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>date de parution</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>scale of likelihood</source>
        <translation>échelle de probabilité</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>part of the brief</source>
        <translation>partie de la synthèse</translation>
    </message>
    <message>
        <source>place in its part</source>
        <translation>place dans sa partie</translation>
    </message>
    <message>
        <source>attribution or note</source>
        <translation>attribution ou note</translation>
    </message>
    <message>
        <source>paragraph it was split from</source>
        <translation>paragraphe dont il est issu</translation>
    </message>
    <message>
        <source>markers</source>
        <translation>marqueurs</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>différend</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>time</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>state of the project</source>
        <translation>état du projet</translation>
    </message>
    <message>
        <source>address in an archive</source>
        <translation>adresse dans une archive</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>access of the source</source>
        <translation>accès de la source</translation>
    </message>
    <message>
        <source>bias of the source</source>
        <translation>biais de la source</translation>
    </message>
    <message>
        <source>currency of the source</source>
        <translation>actualité de la source</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>intertitres</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>what was found and not confirmed</source>
        <translation>ce qui a été trouvé et non confirmé</translation>
    </message>
    <message>
        <source>remarks of the reader</source>
        <translation>remarques du lecteur</translation>
    </message>
    <message>
        <source>reader of the file</source>
        <translation>lecteur du fichier</translation>
    </message>
    <message>
        <source>time of import</source>
        <translation>moment de l’importation</translation>
    </message>
    <message>
        <source>imported by</source>
        <translation>importé par</translation>
    </message>
    <message>
        <source>origin in common</source>
        <translation>origine commune</translation>
    </message>
    <message>
        <source>original of the translation</source>
        <translation>original de la traduction</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>first source</source>
        <translation>première source</translation>
    </message>
    <message>
        <source>second source</source>
        <translation>deuxième source</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>time of replacement</source>
        <translation>moment du remplacement</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>place dans le texte</translation>
    </message>
    <message>
        <source>words before</source>
        <translation>mots d’avant</translation>
    </message>
    <message>
        <source>words after</source>
        <translation>mots d’après</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
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
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
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
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>news agency report</source>
        <translation>dépêche d’agence</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <translation>article de journal</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>government statement</source>
        <translation>déclaration gouvernementale</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>communiqué de presse</translation>
    </message>
    <message>
        <source>public statement</source>
        <translation>déclaration publique</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>social media post</source>
        <translation>publication sur un réseau social</translation>
    </message>
    <message>
        <source>broadcast transcript</source>
        <translation>transcription d’émission</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>legal text</source>
        <translation>texte juridique</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>academic article</source>
        <translation>article universitaire</translation>
    </message>
    <message>
        <source>from the page&apos;s data</source>
        <translation>selon la page</translation>
    </message>
    <message>
        <source>from the file&apos;s data</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>from the header</source>
        <translation>selon l’en-tête</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>selon le texte</translation>
    </message>
    <message>
        <source>by its letters</source>
        <translation>selon ses lettres</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>selon le nom du fichier</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>{0} % of it stands in the other one</source>
        <translation>{0}&#x202f;% s’en trouve dans l’autre</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{0} is meant</source>
        <translation>il s’agit de {0}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare {0} with the first one</source>
        <translation>Comparer {0} avec la première</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>Lire {0}</translation>
    </message>
    <message>
        <source>most of the others stands in it</source>
        <translation>l’essentiel des autres s’y trouve</translation>
    </message>
    <message>
        <source>{0} % of it stands in the first one</source>
        <translation>{0}&#x202f;% s’en trouve dans la première</translation>
    </message>
</context>
</TS>
