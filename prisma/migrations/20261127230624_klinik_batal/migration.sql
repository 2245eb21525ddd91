-- AlterTable
ALTER TABLE "klinik_bisnis" ADD COLUMN     "alasan_batal" VARCHAR(500),
ADD COLUMN     "dibatalkan_pada" TIMESTAMPTZ(3);

-- A clinic is cancelled with its reason; nothing else of it changes.
GRANT UPDATE ("dibatalkan_pada", "alasan_batal") ON klinik_bisnis TO sinergi_app;
