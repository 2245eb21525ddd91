import { randomUUID } from 'node:crypto';
import { type AkunUji, ambilPemilik, buatAkun, type PemilikUji } from './akun-baru';
import { denganBasisData } from './contoh';
import { buatKoperasiSendiri } from './koperasi-sendiri';

export interface KspUji {
  koperasiId: string;
  nama: string;
  pengurus: AkunUji;
  /** A member, and one who is no member anywhere; neither has any application or file. */
  anggota: PemilikUji;
  bukanAnggota: PemilikUji;
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
async function buatKsp(): Promise<Pick<KspUji, 'koperasiId' | 'nama' | 'pengurus'>> {
  const { id: koperasiId, nama } = await buatKoperasiSendiri({ simpanan: 100_000 });
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
  return { koperasiId, nama, pengurus };
}

/** Puts a line into the book of members, as if the simpanan pokok had been paid long ago. */
export const jadikanAnggota = (
  koperasiId: string,
  { pelakuUsahaId, nama }: PemilikUji,
): Promise<unknown> =>
  denganBasisData((klien) =>
    klien.query(
      `with buku as (
         update koperasi set anggota_terakhir_nomor = anggota_terakhir_nomor + 1,
           jumlah_anggota_portal = jumlah_anggota_portal + 1
         where id = $1 returning id, anggota_terakhir_nomor)
       insert into anggota (id, koperasi_id, pelaku_usaha_id, nomor_anggota, nama, tanggal_masuk,
         simpanan_pokok, tanggal_bayar, diubah_pada)
       select gen_random_uuid(), id, $2, anggota_terakhir_nomor, $3, '2025-01-05', 100000, '2025-01-05', now()
       from buku`,
      [koperasiId, pelakuUsahaId, nama],
    ),
  );

/** A lending koperasi with a pengurus, a product and people of its own, so that runs side by side do not meet. */
export async function buatKspUji(): Promise<KspUji> {
  const ksp = await buatKsp();
  const anggota = await ambilPemilik({ tanpaBerkas: true });
  const bukanAnggota = await ambilPemilik({ tanpaBerkas: true });
  await jadikanAnggota(ksp.koperasiId, anggota);
  return { ...ksp, anggota, bukanAnggota };
}
