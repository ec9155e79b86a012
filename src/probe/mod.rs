//! Asking a published portal how it is, from outside.
