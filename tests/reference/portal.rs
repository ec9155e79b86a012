//! The portal that ships with the program, judged by the schemas; and the command that writes them.
