import { createHash, randomBytes } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { denganKoneksi } from '../lib/basis-data.mjs';

/*
 * What the scenarios need from a database: people who are signed in, ids, words to search for.
 */

export const KUKI = 'sinergi-sesi';
const PEMOHON_PALING_BANYAK = 2_000;

/** A session row and the cookie that carries its secret, sealed as next-auth seals it. */
async function bukaSesi(klien, penggunaId, rahasiaAuth) {
  const rahasia = randomBytes(32).toString('base64url');
  await klien.query(
    `insert into sesi (id, pengguna_id, berakhir_pada, peramban, ip_tersamar)
     values ($1, $2, now() + interval '8 hours', 'Pengukuran', 'langsung')`,
    [createHash('sha256').update(rahasia).digest('hex'), penggunaId],
  );
  const token = { rahasia };
  const isi = await encode({ token, secret: rahasiaAuth, salt: KUKI, maxAge: 8 * 60 * 60 });
  return `${KUKI}=${isi}`;
}

// Owners with a KTP in the portal who have applied nowhere yet.
const PEMOHON = `
  select p.id as "pelakuId", p.nama, g.id as "penggunaId", d.id as "dokumenId"
  from pengguna g
  join pelaku_usaha p on p.pengguna_id = g.id
  join dokumen d on d.pelaku_usaha_id = p.id and d.jenis = 'KTP'
  where not exists (select from permohonan x where x.pelaku_usaha_id = p.id)
    and not exists (select from anggota x where x.pelaku_usaha_id = p.id)
  order by md5(g.id::text) limit $1`;

const KOPERASI_TERBUKA = `
  select id, simpanan_pokok::text as pokok, simpanan_wajib::text as wajib from koperasi
  where status = 'AKTIF' and menerima_anggota order by md5(id::text)`;

// Words that occur in few rows, at every size of the register.
const KATA_JARANG = `
  select kata from (select lower(split_part(nama_pemilik, ' ', 2)) as kata from usaha) u
  where length(kata) > 5 group by kata having count(*) <= 20 order by md5(kata) limit 300`;

// One account of each role, for pages that are only looked at.
const AKUN_PERAN = `
  select distinct on (peran) peran::text, pengguna_id as id from peran_pengguna
  where dicabut_pada is null order by peran, pengguna_id`;

const satuKolom = async (klien, teks) =>
  (await klien.query({ text: teks, rowMode: 'array' })).rows.map(([satu]) => satu);

/**
 * @param {{ url: string, rahasiaAuth: string }} tujuan address of the database, secret that seals cookies
 */
export async function siapkanBahan({ url, rahasiaAuth }) {
  return denganKoneksi(url, async (klien) => {
    const idPetugas = await satuKolom(
      klien,
      `select pengguna_id from peran_pengguna where peran = 'PETUGAS'`,
    );
    const petugas = [];
    for (const id of idPetugas) petugas.push(await bukaSesi(klien, id, rahasiaAuth));
    const pemohon = (await klien.query(PEMOHON, [PEMOHON_PALING_BANYAK])).rows;
    for (const satu of pemohon) satu.kuki = await bukaSesi(klien, satu.penggunaId, rahasiaAuth);
    const akun = {};
    for (const { peran, id } of (await klien.query(AKUN_PERAN)).rows) {
      akun[peran] = await bukaSesi(klien, id, rahasiaAuth);
    }
    return {
      akun,
      petugas,
      pemohon,
      koperasiTerbuka: (await klien.query(KOPERASI_TERBUKA)).rows,
      koperasiId: await satuKolom(
        klien,
        'select id from koperasi order by md5(id::text) limit 500',
      ),
      usahaId: await satuKolom(
        klien,
        `select id from usaha tablesample bernoulli (20) order by md5(id::text) limit 500`,
      ),
      kataJarang: await satuKolom(klien, KATA_JARANG),
      kecamatan: await satuKolom(klien, 'select kode from kecamatan order by kode'),
    };
  });
}
