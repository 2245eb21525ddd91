import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { denganBasisData } from './contoh';
import { buatKoperasiSendiri } from './koperasi-sendiri';
import { masukLewatFormulir } from './peran';

/*
 * Accounts and records that one test has for itself, so that tests that change something run beside each
 * other and in any order on one demo database.
 */

export interface AkunUji {
  id: string;
  surel: string;
  nama: string;
}

type PeranUji =
  | 'ADMIN'
  | 'PETUGAS'
  | 'PENILAI'
  | 'KEPALA_BIDANG'
  | 'PETUGAS_KELURAHAN'
  | 'PENGURUS'
  | 'PEMILIK'
  | 'PENDAMPING';

/** A confirmed account with one role and the password of the demo. */
export function buatAkun(
  peran: PeranUji,
  { koperasiId, kelurahanKode }: { koperasiId?: string; kelurahanKode?: string } = {},
): Promise<AkunUji> {
  const id = randomUUID();
  const tanda = id.slice(0, 8);
  const akun = { id, surel: `uji-${tanda}@contoh.test`, nama: `Uji ${tanda}` };
  return denganBasisData(async (klien) => {
    await klien.query(
      `insert into pengguna (id, surel, nama, sandi_hash, surel_terverifikasi_pada, diubah_pada)
       select $1, $2, $3, sandi_hash, now(), now() from pengguna where surel = 'petugas@contoh.test'`,
      [id, akun.surel, akun.nama],
    );
    await klien.query(
      `insert into peran_pengguna (id, pengguna_id, peran, koperasi_id, kelurahan_kode)
       values ($1, $2, $3, $4, $5)`,
      [randomUUID(), id, peran, koperasiId ?? null, kelurahanKode ?? null],
    );
    return akun;
  });
}

/** Makes the browser that of an account, whoever used it before. */
export async function jadiAkun(
  page: Page,
  { surel, sandi }: Pick<AkunUji, 'surel'> & { sandi?: string },
): Promise<void> {
  await page.context().clearCookies();
  await masukLewatFormulir(page, surel, sandi);
}

export interface PemilikUji extends AkunUji {
  pelakuUsahaId: string;
  usahaId: string;
  namaUsaha: string;
  kelurahanKode: string;
}

/** Numbers of the owners who found a koperasi in tests, sixteen in a row; nobody else acts as one of them. */
export const PENDIRI_PERTAMA = 41;
const PENDIRI_TERAKHIR = PENDIRI_PERTAMA + 15;

/**
 * An owner of the demo with one verified business, who has no application under way and is in no koperasi; each is handed out once in a
 * run, however many tests ask at the same time; not the graduates of a programme who wait for capital, whom a test
 * of their own needs. When those who are verified are all taken, one who waits for it is made so.
 *
 * @param tanpaBerkas whether it must be one who has no files, as who was written down in the street; the KTP of the
 *   registration is taken away
 * @param tanpaDtsen whether it must be one of whom DTSEN was never looked up
 */
export const ambilPemilik = ({
  tanpaBerkas = false,
  tanpaDtsen = false,
} = {}): Promise<PemilikUji> =>
  denganBasisData(async (klien) => {
    await klien.query('begin');
    await klien.query('select pg_advisory_xact_lock(20261126)');
    await klien.query('create table if not exists uji_terpakai (id uuid)');
    const { rows } = await klien.query<PemilikUji>(
      `select p.id, p.surel, p.nama, o.id as "pelakuUsahaId", u.id as "usahaId",
              u.nama as "namaUsaha", u.kelurahan_kode as "kelurahanKode"
       from pengguna p
       join pelaku_usaha o on o.pengguna_id = p.id
       join usaha u on u.pelaku_usaha_id = o.id
       where p.surel like 'pemilik0%' and u.status in ('TERVERIFIKASI', 'DIAJUKAN', 'PERLU_PERBAIKAN')
         and substr(p.surel, 8, 4)::int not between ${PENDIRI_PERTAMA} and ${PENDIRI_TERAKHIR}
         and not exists (select from permohonan m where m.pelaku_usaha_id = o.id
           and m.status not in ('DITOLAK', 'DITARIK'))
         and not exists (select from anggota a where a.pelaku_usaha_id = o.id)
         and not exists (select from uji_terpakai t where t.id = p.id)
         and not exists (select from peserta s where s.pelaku_usaha_id = o.id and s.modal_diingatkan_pada is not null)
         and (select count(*) from usaha l where l.pelaku_usaha_id = o.id) = 1
         ${
           tanpaBerkas
             ? `and not exists (select from dokumen d where d.pelaku_usaha_id = o.id and d.jenis <> 'KTP')
               and not exists (select from dokumen d join pendiri e on e.ktp_id = d.id
                 where d.pelaku_usaha_id = o.id)`
             : ''
         }
         ${tanpaDtsen ? 'and not exists (select from penandaan_dtsen d where d.pelaku_usaha_id = o.id)' : ''}
       order by exists (select from permohonan m where m.pelaku_usaha_id = o.id), u.status <> 'TERVERIFIKASI', u.status <> 'DIAJUKAN', p.id limit 1`,
    );
    const satu = rows[0];
    if (!satu) throw new Error('Data demo tidak punya pemilik yang belum dipakai uji lain.');
    await klien.query('insert into uji_terpakai values ($1)', [satu.id]);
    if (tanpaBerkas) {
      await klien.query('update dokumen set dihapus_pada = now() where pelaku_usaha_id = $1', [
        satu.pelakuUsahaId,
      ]);
    }
    await klien.query(
      `update usaha set status = 'TERVERIFIKASI', diverifikasi_pada = now()
       where id = $1 and status <> 'TERVERIFIKASI'`,
      [satu.usahaId],
    );
    await klien.query('commit');
    return satu;
  });

export interface KoperasiUji {
  id: string;
  nama: string;
  jenis: string;
  /** Whole rupiah, as text. */
  simpananPokok: string;
  simpananWajib: string;
}

/** A koperasi of its own that takes members and has no pengurus with an account. */
export async function ambilKoperasi(): Promise<KoperasiUji> {
  const [simpanan, simpananWajib] = [150_000, 25_000];
  const { id, nama } = await buatKoperasiSendiri({ simpanan, simpananWajib });
  return {
    id,
    nama,
    jenis: 'KONSUMEN',
    simpananPokok: String(simpanan),
    simpananWajib: String(simpananWajib),
  };
}

/** A koperasi of its own with a pengurus who has an account. */
export async function ambilKoperasiBerpengurus(): Promise<{
  koperasi: KoperasiUji;
  pengurus: AkunUji;
}> {
  const koperasi = await ambilKoperasi();
  return { koperasi, pengurus: await buatAkun('PENGURUS', { koperasiId: koperasi.id }) };
}

/** Ends every session of an account, as happens after an hour without a request. */
export const habiskanSesi = ({ surel }: Pick<AkunUji, 'surel'>): Promise<unknown> =>
  denganBasisData((klien) =>
    klien.query(
      `update sesi set terakhir_pada = now() - interval '2 hours'
       where pengguna_id = (select id from pengguna where surel = $1)`,
      [surel],
    ),
  );

let urutanNomor = 0;

/**
 * An identity number that nobody holds (kecamatan 99 does not exist) and no other test uses: the serial
 * number and the day of birth come from chance.
 *
 * @returns the number and the birth date that it says, for a woman
 */
export function nikPendudukRekaan(): { nikPenduduk: string; tanggalLahir: string } {
  urutanNomor += 1;
  const acak = Number.parseInt(randomUUID().slice(0, 8), 16);
  const dua = (n: number) => String(n).padStart(2, '0');
  const hari = 1 + (acak % 28);
  const bulan = 1 + (Math.floor(acak / 28) % 12);
  const tahun = 60 + (Math.floor(acak / 336) % 40);
  const urut = String(1 + ((Math.floor(acak / 13_440) + urutanNomor) % 9998)).padStart(4, '0');
  return {
    nikPenduduk: `327698${dua(hari + 40)}${dua(bulan)}${dua(tahun)}${urut}`,
    tanggalLahir: `19${dua(tahun)}-${dua(bulan)}-${dua(hari)}`,
  };
}
