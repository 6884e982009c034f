-- A catalogue, and the editions of its list.

-- One row.
CREATE TABLE catalogue (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,         -- no other catalogue has it, but for copies
    created TEXT NOT NULL,     -- moments are in UTC: 2027-01-31T12:59:59.999Z
    revision INTEGER NOT NULL  -- one more with every change
);

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    imported TEXT NOT NULL,
    file TEXT NOT NULL,        -- its source's name
    digest TEXT NOT NULL,      -- of its parts; two editions of the same list have the same
    undone INTEGER NOT NULL,   -- 1: its import was undone
    row_count INTEGER NOT NULL,
    agreement_count INTEGER NOT NULL,
    institution_count INTEGER NOT NULL,
    country_count INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    ended_count INTEGER NOT NULL
);

-- What an edition holds never changes, and is read and written as a whole: so it is kept in a compact form.
CREATE TABLE edition_part (
    id INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL REFERENCES edition (id),
    list TEXT NOT NULL,        -- read: the list; ended: agreements of earlier editions that it has no more
    section TEXT NOT NULL,
    piece INTEGER NOT NULL,    -- large sections are in several pieces, counted from 0
    bytes BLOB NOT NULL,
    UNIQUE (edition, list, section, piece)
);
