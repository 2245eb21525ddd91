import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bacaDasbor } from '@/lib/dasbor/reads';
import { ajukanPermohonan } from '@/lib/keanggotaan/pengajuan/commands';
import { ajukanPermohonanSchema } from '@/lib/keanggotaan/pengajuan/schema';
import { profilKoperasiPublik } from '@/lib/koperasi/publik/profil/reads';
import { daftarKoperasiPublik } from '@/lib/koperasi/publik/reads';
import { bacaSaringPublik } from '@/lib/koperasi/publik/schema';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { transaksiSql } from '@/lib/platform/db/transaksi';
import { jumlahUsaha } from '@/lib/umkm/daftar/jumlah/reads';
import { daftarUsaha, pilihanJenis } from '@/lib/umkm/daftar/reads';
import { polaCari } from '@/lib/umkm/daftar/rules';
import { saringanUsahaSchema } from '@/lib/umkm/daftar/schema';
import { halamanUsaha } from '@/lib/umkm/rincian/reads';

/*
 * The reads and commands behind the pages, called directly and answered as JSON: what is left of a page
 * without signing in, layout and HTML. For measuring only, on loopback.
 */

function pelaku(penggunaId: string, peran: Peran): Pelaku {
  const aktif = { peran, kelurahanKode: null, koperasiId: null };
  return { penggunaId, nama: 'Pengukuran', surel: null, peran: [aktif], permintaanId: 'bench' };
}

function hak<T extends Tindakan>(siapa: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(siapa, tindakan);
  if (!by) throw new Error(`${tindakan} ditolak`);
  return by;
}

const publik = wewenangPublik('bench');
const petugas = pelaku('00000000-0000-7000-8000-000000000000', 'PETUGAS');
const umkm = hak(petugas, 'umkm:baca');
const dokumen = hak(petugas, 'dokumen:baca');
const meninjau = hak(petugas, 'umkm:verifikasi');

async function daftarUmkm(parameter: URLSearchParams) {
  const saringan = saringanUsahaSchema.parse(Object.fromEntries(parameter));
  const pola = polaCari(saringan.cari ?? '');
  const kata = pola.ok ? pola.kata : [];
  const [jenis, halaman, jumlah] = await Promise.all([
    pilihanJenis(umkm),
    daftarUsaha(umkm, saringan, kata),
    jumlahUsaha(umkm, saringan, kata),
  ]);
  return { jenis, halaman, jumlah };
}

async function ajukan(badan: string) {
  const { penggunaId, ...isi } = JSON.parse(badan) as { penggunaId: string };
  const by = hak(pelaku(penggunaId, 'PEMILIK'), 'permohonan:ajukan');
  const input = ajukanPermohonanSchema.parse({ ...isi, setujuBagikan: 'ya' });
  const hasil = await transaksiSql((tx) => ajukanPermohonan(tx, by, input));
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai;
}

async function jawaban(permintaan: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(permintaan.url ?? '/', 'http://localhost');
  const [, bagian, id] = pathname.split('/');
  if (bagian === 'permohonan') {
    const potong: Buffer[] = [];
    for await (const satu of permintaan) potong.push(satu as Buffer);
    return ajukan(Buffer.concat(potong).toString('utf8'));
  }
  if (bagian === 'umkm')
    return id ? halamanUsaha(umkm, id, { dokumen, meninjau }) : daftarUmkm(searchParams);
  if (bagian === 'dasbor') return bacaDasbor(publik);
  if (bagian !== 'koperasi') return null;
  return id
    ? profilKoperasiPublik(publik, id)
    : daftarKoperasiPublik(publik, bacaSaringPublik(Object.fromEntries(searchParams)).saring);
}

// A replacer would slow every answer down for the few that hold whole rupiah.
Object.defineProperty(BigInt.prototype, 'toJSON', {
  value(this: bigint) {
    return this.toString();
  },
});

async function layani(permintaan: IncomingMessage, respons: ServerResponse): Promise<void> {
  try {
    const isi = await jawaban(permintaan);
    respons.statusCode = isi === null ? 404 : 200;
    respons.setHeader('content-type', 'application/json');
    respons.end(JSON.stringify(isi));
  } catch (galat) {
    respons.statusCode = 500;
    respons.end(galat instanceof Error ? galat.message : 'gagal');
  }
}

createServer(layani).listen(Number(process.env.PORT), '127.0.0.1');
