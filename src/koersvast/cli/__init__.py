"""The command line: one small file a command, gathered in `app`, carried out by `main`."""
