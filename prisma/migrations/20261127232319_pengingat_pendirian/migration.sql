-- CreateTable
CREATE TABLE "pengingat_pendirian" (
    "pendirian_id" UUID NOT NULL,
    "batas" DATE NOT NULL,
    "ke" SMALLINT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pengingat_pendirian_pkey" PRIMARY KEY ("pendirian_id","batas","ke")
);

-- AddForeignKey
ALTER TABLE "pengingat_pendirian" ADD CONSTRAINT "pengingat_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON pengingat_pendirian TO sinergi_app;
