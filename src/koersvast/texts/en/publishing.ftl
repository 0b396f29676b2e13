publishing-not-a-folder = { $folder } is a file and not a folder. Choose a folder for the website.
publishing-folder-in-use = { $folder } holds files that Koersvast did not make (there is no { $manifest }). Choose an empty folder, or a folder with an earlier website of Koersvast.
publishing-version-taken = { $folder } has publication { $version } already. What is published does not change any more. Choose another name with --version.
publishing-list-damaged = { $file } in { $folder } is damaged. It lists the earlier publications. Put the file back from a backup and try again.
publishing-version-lost = The folder { $place } with publication { $version } is missing in { $folder }. Put the folder back from a backup and try again.
publishing-version-damaged = The plan of publication { $version } in { $folder } cannot be read ({ $place }). Put the folder back from a backup and try again.
