import { randomUUID } from 'node:crypto';
import { type AkunUji, ambilPemilik, buatAkun, type PemilikUji } from './akun-baru';
import { denganBasisData } from './contoh';
import { buatKoperasiSendiri } from './koperasi-sendiri';

export interface KspUji {
  koperasiId: string;
  pengurus: AkunUji;
  /** Two members without any application or file, and one who is no member anywhere. */
  anggota: [PemilikUji, PemilikUji];
  bukanAnggota: Pick<AkunUji, 'surel'>;
}

/**
 * An owner of the demo with a verified business, as whom a test looks on or records something beside what is
 * there; several tests may do so as the same one.
 *
 * @param anggota a member of some koperasi, or one who applied and is a member of none
 */
export const pemilikBersama = (anggota: boolean): Promise<{ surel: string; usahaId: string }> =>
  denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ surel: string; usahaId: string }>(
      `select p.surel, u.id as "usahaId"
       from pengguna p
       join pelaku_usaha o on o.pengguna_id = p.id
       join usaha u on u.pelaku_usaha_id = o.id
       where p.surel like 'pemilik0%' and u.status = 'TERVERIFIKASI'
         and exists (select from permohonan m where m.pelaku_usaha_id = o.id)
         and exists (select from anggota a where a.pelaku_usaha_id = o.id) = $1
       order by random() limit 1`,
      [anggota],
    );
    if (!rows[0]) throw new Error('Data demo tidak punya pemilik untuk uji modal.');
    return rows[0];
  });

/** Moves a payment to an earlier day, ISO, so that a month that has ended can be reported. */
export const mundurkanPencairan = (id: string, tanggal: string): Promise<void> =>
  denganBasisData(async (klien) => {
    await klien.query('update pengajuan_modal set tanggal_cair = $2::date where id = $1', [
      id,
      tanggal,
    ]);
  });

/** A koperasi simpan pinjam that takes members, lends 1 to 10 million for 3 to 12 months, and has a pengurus. */
async function buatKsp(): Promise<{ koperasiId: string; pengurus: AkunUji }> {
  const { id: koperasiId } = await buatKoperasiSendiri({ simpanan: 100_000 });
  const pengurus = await buatAkun('PENGURUS', { koperasiId });
  const produkId = randomUUID();
  await denganBasisData(async (klien) => {
    await klien.query(
      `update koperasi set jenis = 'SIMPAN_PINJAM', kelompok = 18, sektor_usaha = 11 where id = $1`,
      [koperasiId],
    );
    await klien.query(
      `insert into produk_pinjaman (id, koperasi_id, kunci_kirim, diubah_pada)
       values ($1, $2, gen_random_uuid(), now())`,
      [produkId, koperasiId],
    );
    await klien.query(
      `insert into ketentuan_produk (id, produk_id, nomor, nama, plafon_min, plafon_maks, pola, cara, persen,
         tenor_min, tenor_maks, versi_aturan, dibuat_oleh)
       values (gen_random_uuid(), $1, 1, 'Pinjaman usaha', 1000000, 10000000, 'KONVENSIONAL', 'MENURUN', 18,
         3, 12, 'uji', $2)`,
      [produkId, pengurus.id],
    );
  });
  return { koperasiId, pengurus };
}

const jadikanAnggota = (koperasiId: string, { pelakuUsahaId, nama }: PemilikUji, nomor: number) =>
  denganBasisData((klien) =>
    klien.query(
      `insert into anggota (id, koperasi_id, pelaku_usaha_id, nomor_anggota, nama, tanggal_masuk,
         simpanan_pokok, tanggal_bayar, diubah_pada)
       values (gen_random_uuid(), $1, $2, $3, $4, '2025-01-05', 100000, '2025-01-05', now())`,
      [koperasiId, pelakuUsahaId, nomor, nama],
    ),
  );

/** A lending koperasi with a pengurus, a product and members of its own, so that runs side by side do not meet. */
export async function buatKspUji(): Promise<KspUji> {
  const { koperasiId, pengurus } = await buatKsp();
  const satu = await ambilPemilik({ tanpaBerkas: true });
  const dua = await ambilPemilik({ tanpaBerkas: true });
  await jadikanAnggota(koperasiId, satu, 1);
  await jadikanAnggota(koperasiId, dua, 2);
  return { koperasiId, pengurus, anggota: [satu, dua], bukanAnggota: await pemilikBersama(false) };
}
