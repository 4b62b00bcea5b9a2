"""All or nothing: what is written in one block is kept whole, or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keeps all that the block writes, or nothing where it fails; inside another transaction it is a part of that.

    The lock is taken at the start: a writer that has already read could not wait for another one any more.
    """
    if connection.in_transaction:
        with _part(connection):
            yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


@contextmanager
def rehearsal(connection: sqlite3.Connection) -> Iterator[None]:
    """Takes everything back that the block writes: what would happen, without its happening."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.rollback()


@contextmanager
def _part(connection: sqlite3.Connection) -> Iterator[None]:
    """Takes back what the block wrote where it fails, and leaves the rest of the transaction to the others."""
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk ends the whole transaction
            connection.execute("ROLLBACK TO part")
            connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")
