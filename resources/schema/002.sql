-- What staff keep beside the lists, and the history of all changes.

-- An institution or an agreement, known by what makes it the same in every list.
CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,        -- institution, agreement
    institution TEXT NOT NULL, -- its name after repairs
    country TEXT NOT NULL,     -- its code; without one, its label
    programme TEXT NOT NULL,   -- empty for an institution
    UNIQUE (kind, institution, country, programme)
);

-- An empty field has no row.
CREATE TABLE field_value (
    subject INTEGER NOT NULL REFERENCES subject (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (subject, field)
);

CREATE TABLE history_entry (
    id INTEGER PRIMARY KEY,
    moment TEXT NOT NULL,
    kind TEXT NOT NULL,        -- edit, bulk, import, revert
    state TEXT NOT NULL,       -- done; undone: it can be redone; dropped: undone, and it can not
    reverted INTEGER REFERENCES history_entry (id),
    edition INTEGER REFERENCES edition (id),
    edition_undone INTEGER     -- what edition.undone is while the entry is done
);

CREATE TABLE history_change (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES history_entry (id),
    subject INTEGER NOT NULL REFERENCES subject (id),
    field TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL
);

CREATE INDEX history_change_entry ON history_change (entry);
CREATE INDEX history_change_place ON history_change (subject, field);
