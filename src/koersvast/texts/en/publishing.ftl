publishing-not-a-folder = { $folder } is a file and not a folder. Choose a folder for the website.
publishing-folder-in-use = { $folder } holds files that Koersvast did not make (there is no { $manifest }). Choose an empty folder, or a folder with an earlier website of Koersvast.
