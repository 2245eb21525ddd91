import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { denganBasisData } from './contoh';

export interface KspUji {
  koperasiId: string;
  nama: string;
  /** E-mail addresses of accounts with the password of the demo. */
  pengurus: string;
  /** Two members without any application, and one who is no member anywhere. */
  anggota: [string, string];
  bukanAnggota: string;
}

async function buatPengurus(klien: pg.Client, koperasiId: string): Promise<string> {
  const surel = `pengurus-${randomUUID().slice(0, 8)}@contoh.test`;
  const akun = await klien.query<{ id: string }>(
    `insert into pengguna (id, surel, nama, sandi_hash, surel_terverifikasi_pada, diubah_pada)
     select gen_random_uuid(), $1, 'Pengurus Uji', sandi_hash, now(), now()
     from pengguna where surel = 'petugas@contoh.test' returning id`,
    [surel],
  );
  await klien.query(
    `insert into peran_pengguna (id, pengguna_id, peran, koperasi_id)
     values (gen_random_uuid(), $1, 'PENGURUS', $2)`,
    [akun.rows[0]?.id, koperasiId],
  );
  return surel;
}

interface Orang {
  id: string;
  surel: string;
  nama: string;
}

// What the tests themselves write must not move the others, so it does not count here.
async function pilihPemilik(klien: pg.Client, ke: number): Promise<Orang[]> {
  const { rows } = await klien.query<Orang>(
    `select o.id, p.surel, o.nama from pelaku_usaha o join pengguna p on p.id = o.pengguna_id
     where p.surel <> 'pemilik@contoh.test'
       and exists (select from usaha u where u.pelaku_usaha_id = o.id and u.status = 'TERVERIFIKASI')
       and not exists (select from anggota a where a.pelaku_usaha_id = o.id and a.nomor_anggota < 900000)
       and not exists (select from permohonan m where m.pelaku_usaha_id = o.id)
     order by o.id offset $1 limit 3`,
    [ke * 3],
  );
  if (rows.length < 3)
    throw new Error('Data demo tidak punya cukup pemilik usaha untuk uji modal.');
  return rows;
}

/**
 * A lending koperasi with a pengurus and members of its own, so that runs side by side do not meet.
 *
 * @param ke which of the lending koperasi and owners, counted from 0
 */
export function buatKspUji(ke: number): Promise<KspUji> {
  return denganBasisData(async (klien) => {
    const { rows } = await klien.query<{ id: string; nama: string }>(
      `select k.id, k.nama from koperasi k
       where k.status = 'AKTIF' and k.jenis = 'SIMPAN_PINJAM' and k.menerima_anggota
         and exists (select from produk_pinjaman r join ketentuan_produk t on t.produk_id = r.id
           where r.koperasi_id = k.id and r.aktif and t.berlaku and t.nisbah is null
             and 4000000 between t.plafon_min and t.plafon_maks and 10 between t.tenor_min and t.tenor_maks)
         and not exists (select from peran_pengguna r join pengguna p on p.id = r.pengguna_id
           where r.koperasi_id = k.id and p.surel not like 'pengurus-%')
       order by k.id offset $1 limit 1`,
      [ke],
    );
    const koperasi = rows[0];
    if (!koperasi) throw new Error('Data demo tidak punya cukup koperasi simpan pinjam.');
    const pengurus = await buatPengurus(klien, koperasi.id);
    const [satu, dua, tiga] = await pilihPemilik(klien, ke);
    for (const [urutan, orang] of [satu, dua].entries()) {
      await klien.query(
        `insert into anggota (id, koperasi_id, pelaku_usaha_id, nomor_anggota, nama, tanggal_masuk,
           simpanan_pokok, tanggal_bayar, diubah_pada)
         values (gen_random_uuid(), $1, $2, $3, $4, '2025-01-05', 100000, '2025-01-05', now())`,
        [koperasi.id, orang?.id, 900_001 + urutan, orang?.nama],
      );
    }
    return {
      koperasiId: koperasi.id,
      nama: koperasi.nama,
      pengurus,
      anggota: [satu?.surel ?? '', dua?.surel ?? ''],
      bukanAnggota: tiga?.surel ?? '',
    };
  });
}
