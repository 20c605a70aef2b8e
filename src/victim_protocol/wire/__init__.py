"""What crosses the border of the library: case files in, plain data out. The only user of cattrs."""
