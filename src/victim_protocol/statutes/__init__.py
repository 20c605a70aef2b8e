"""The law itself, as data: instruments, definitions, readings, benefits and amounts, each with its provision."""
