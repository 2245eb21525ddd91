-- A new value of an enum can be used only after the transaction that adds it: this migration comes first.
ALTER TYPE "Peran" ADD VALUE 'PENDAMPING';
