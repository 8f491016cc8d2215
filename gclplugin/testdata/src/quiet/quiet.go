package quiet // want "a package"
