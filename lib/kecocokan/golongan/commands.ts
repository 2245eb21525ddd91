import 'server-only';
import type { KebutuhanModal, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { golonganKemampuan } from '../rules';
import { sektorUsaha } from '../sektor/rules';
import type { ProfilUsaha } from '../types';
import { PILIH_PROFIL } from './rules';

interface Fakta {
  id: string;
  kelurahan: string;
  warga: string;
  kbli: string | null;
  jenis: string;
  omzet: bigint | null;
  modal: bigint | null;
  aktif: boolean;
  anggota: boolean;
  kebutuhan: KebutuhanModal | null;
  pola: PolaPengelolaan | null;
}

const profilDari = (satu: Fakta): ProfilUsaha => ({
  kelurahanKode: satu.kelurahan,
  wargaKelurahanKode: satu.warga,
  sektor: sektorUsaha(satu.kbli, satu.jenis),
  pola: satu.pola,
  kebutuhan: satu.kebutuhan,
  kemampuan: golonganKemampuan(satu.omzet, satu.modal),
});

const kunci = (p: ProfilUsaha): string =>
  [
    p.kelurahanKode,
    p.wargaKelurahanKode,
    p.sektor ?? '',
    p.pola ?? '',
    p.kebutuhan ?? '',
    p.kemampuan ?? '',
  ].join('|');

/** The golongan of the profiles by their key; those that are new are made. */
async function pastikanGolongan(tx: Tx, profil: readonly ProfilUsaha[]) {
  const beda = new Map(profil.map((satu) => [kunci(satu), satu]));
  const isi = JSON.stringify([...beda.values()]);
  await tx.$executeRaw`
    INSERT INTO golongan_kecocokan (kelurahan_kode, warga_kelurahan_kode, sektor, pola, kebutuhan, kemampuan)
    SELECT "kelurahanKode", "wargaKelurahanKode", sektor, pola::"PolaPengelolaan", kebutuhan::"KebutuhanModal", kemampuan
    FROM jsonb_to_recordset(${isi}::jsonb) AS d("kelurahanKode" varchar, "wargaKelurahanKode" varchar,
      sektor smallint, pola text, kebutuhan text, kemampuan smallint)
    ON CONFLICT DO NOTHING`;
  const ada = await tx.golonganKecocokan.findMany({
    where: {
      kelurahanKode: { in: [...new Set(profil.map((satu) => satu.kelurahanKode))] },
    },
    select: { id: true, ...PILIH_PROFIL },
  });
  return new Map(ada.map(({ id, ...satu }) => [kunci(satu), id]));
}

/**
 * Sorts a portion of the businesses that are marked into their golongan. The marks are taken before the
 * facts are read: whoever changes a business in between waits and marks it again.
 *
 * @returns how many were sorted; 0 when none is left
 */
export async function golongkanPorsi(
  tx: Tx,
  porsi = 5_000,
): Promise<Hasil<{ jumlah: number }, never>> {
  const ditandai = await tx.$queryRaw<{ id: string }[]>`
    SELECT usaha_id AS id FROM kecocokan_usaha WHERE perlu
    ORDER BY usaha_id LIMIT ${porsi} FOR UPDATE SKIP LOCKED`;
  if (ditandai.length === 0) return berhasil({ jumlah: 0 });
  const id = ditandai.map((satu) => satu.id);
  const fakta = await tx.$queryRaw<Fakta[]>`
    SELECT u.id, u.kelurahan_kode AS kelurahan, o.kelurahan_kode AS warga, u.kbli_kode AS kbli,
           u.jenis_usaha_kode AS jenis, u.omzet_tahunan AS omzet, u.modal_usaha AS modal,
           u.status <> 'TIDAK_AKTIF' AS aktif, u.pemilik_anggota AS anggota,
           b.kebutuhan::text AS kebutuhan, b.pola::text AS pola
    FROM usaha u
    JOIN pelaku_usaha o ON o.id = u.pelaku_usaha_id
    LEFT JOIN kebutuhan_usaha b ON b.usaha_id = u.id
    WHERE u.id = ANY(${id}::uuid[])`;
  const profil = fakta.map(profilDari);
  const golongan = await pastikanGolongan(tx, profil);
  const isi = JSON.stringify(
    fakta.map(({ id: usaha, aktif, anggota }, i) => ({
      usaha,
      golongan: golongan.get(kunci(profil[i] as ProfilUsaha)),
      aktif,
      tanpa: aktif && !anggota,
    })),
  );
  await tx.$executeRaw`
    UPDATE kecocokan_usaha k SET golongan_id = d.golongan, aktif = d.aktif, tanpa = d.tanpa, perlu = false
    FROM jsonb_to_recordset(${isi}::jsonb) AS d(usaha uuid, golongan int, aktif boolean, tanpa boolean)
    WHERE k.usaha_id = d.usaha`;
  return berhasil({ jumlah: id.length });
}

/** Counts the businesses of each golongan anew; only what has changed is written. */
export async function hitungIsiGolongan(tx: Tx): Promise<Hasil<null, never>> {
  await tx.$executeRaw`
    UPDATE golongan_kecocokan g SET jumlah_usaha = h.usaha, jumlah_tanpa = h.tanpa
    FROM (
      SELECT a.id, coalesce(k.usaha, 0) AS usaha, coalesce(k.tanpa, 0) AS tanpa
      FROM golongan_kecocokan a
      LEFT JOIN (
        SELECT golongan_id, count(*) FILTER (WHERE aktif)::int AS usaha, count(*) FILTER (WHERE tanpa)::int AS tanpa
        FROM kecocokan_usaha GROUP BY golongan_id
      ) k ON k.golongan_id = a.id
    ) h
    WHERE h.id = g.id AND (g.jumlah_usaha, g.jumlah_tanpa) IS DISTINCT FROM (h.usaha, h.tanpa)`;
  return berhasil(null);
}
