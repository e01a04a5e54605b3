/** A worker of an installation in which something is missing. */
throw new Error('a part of the program is missing')
