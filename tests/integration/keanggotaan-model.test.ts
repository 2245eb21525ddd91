import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import {
  batalkanPenerimaan,
  jawabPertanyaan,
  tanyaPemohon,
  tarikPermohonan,
  tolakPermohonan,
} from '@/lib/keanggotaan/permohonan/commands';
import { ALUR_PERMOHONAN, STATUS_BERJALAN, type TindakanPermohonan } from '@/lib/keanggotaan/rules';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { StatusPermohonan } from '@/lib/platform/db/generated/enums';
import type { Hasil } from '@/lib/platform/hasil';
import {
  ajukan,
  bayar,
  buatKoperasiBerpengurus,
  buatPemohon,
  hitungan,
  jalankan,
  type Pemohon,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/*
 * The commands against the table of states: whatever people do in whatever order, the database goes
 * where the table says, refuses what it does not name, and keeps its counts.
 */

vi.setConfig({ testTimeout: 300_000 });

interface Model {
  /** State of the newest application of each applicant; null before the first. */
  status: (StatusPermohonan | null)[];
  versi: number[];
  /** Entries about the newest application. */
  jejak: number[];
  anggota: boolean[];
  nomorTerakhir: number;
}

interface Nyata {
  koperasiId: string;
  pengurus: Pelaku;
  pemohon: Pemohon[];
  permohonan: (string | null)[];
}

const ORANG = 2;
let menjadiAnggota = 0;
const BERJALAN: readonly (string | null)[] = STATUS_BERJALAN;

function lakukan(
  nyata: Nyata,
  siapa: number,
  tindakan: TindakanPermohonan,
  versi: number,
): Promise<Hasil<unknown, string>> {
  const id = nyata.permohonan[siapa] ?? '';
  const { akun } = nyata.pemohon[siapa] as Pemohon;
  const putuskan = hak(nyata.pengurus, 'permohonan:putuskan');
  const isi = 'Tulisan uji.';
  switch (tindakan) {
    case 'tanya':
      return jalankan((tx) => tanyaPemohon(tx, putuskan, { id, versi, pertanyaan: isi }));
    case 'jawab':
      return jalankan((tx) =>
        jawabPertanyaan(tx, hak(akun, 'permohonan:jawab'), { id, versi, isi, dokumenId: [] }),
      );
    case 'terima':
      return terima(nyata.pengurus, id, versi);
    case 'tolak':
      return jalankan((tx) => tolakPermohonan(tx, putuskan, { id, versi, alasan: isi }));
    case 'tarik':
      return jalankan((tx) => tarikPermohonan(tx, hak(akun, 'permohonan:tarik'), { id, versi }));
    case 'batalkan':
      return jalankan((tx) => batalkanPenerimaan(tx, putuskan, { id, versi, alasan: isi }));
    case 'catatPembayaran':
      return bayar(nyata.pengurus, id, versi);
  }
}

class Ajukan implements fc.AsyncCommand<Model, Nyata> {
  constructor(readonly siapa: number) {}
  check = () => true;
  async run(model: Model, nyata: Nyata) {
    const { siapa } = this;
    const hasil = await ajukan(nyata.pemohon[siapa] as Pemohon, nyata.koperasiId);
    if (model.anggota[siapa]) {
      expect(hasil).toMatchObject({ ok: false, alasan: 'SUDAH_ANGGOTA' });
    } else if (BERJALAN.includes(model.status[siapa] ?? null)) {
      expect(hasil).toMatchObject({ ok: false, alasan: 'SUDAH_ADA_PERMOHONAN' });
    } else {
      expect(hasil.ok).toBe(true);
      if (hasil.ok) nyata.permohonan[siapa] = hasil.nilai.id;
      model.status[siapa] = 'DIAJUKAN';
      model.versi[siapa] = 1;
      model.jejak[siapa] = 1;
    }
  }
  toString = () => `ajukan(${this.siapa})`;
}

class Bertindak implements fc.AsyncCommand<Model, Nyata> {
  constructor(
    readonly siapa: number,
    readonly tindakan: TindakanPermohonan,
    /** The actor looks at a page that is one step old. */
    readonly basi: boolean,
  ) {}
  check = (model: Readonly<Model>) => model.status[this.siapa] !== null;
  async run(model: Model, nyata: Nyata) {
    const { siapa, tindakan, basi } = this;
    const kini = model.status[siapa] as StatusPermohonan;
    const versi = model.versi[siapa] ?? 1;
    // A version that never was: neither the present one nor one's own act sent twice.
    const hasil = await lakukan(nyata, siapa, tindakan, basi ? versi + 5 : versi);
    const alur: Partial<Record<TindakanPermohonan, { ke: StatusPermohonan }>> =
      ALUR_PERMOHONAN[kini];
    const ke = alur[tindakan]?.ke;
    if (!ke) {
      expect(hasil).toMatchObject({ ok: false, alasan: 'SUDAH_DIPROSES' });
    } else if (basi) {
      expect(hasil).toMatchObject({ ok: false, alasan: 'SUDAH_BERUBAH' });
    } else {
      expect(hasil.ok).toBe(true);
      model.status[siapa] = ke;
      model.versi[siapa] = versi + 1;
      model.jejak[siapa] = (model.jejak[siapa] ?? 0) + 1;
      if (ke === 'MENJADI_ANGGOTA') {
        model.anggota[siapa] = true;
        model.nomorTerakhir += 1;
        menjadiAnggota += 1;
      }
    }
    await cocokkan(model, nyata);
  }
  toString = () => `${this.tindakan}(${this.siapa}${this.basi ? ', halaman lama' : ''})`;
}

class Keluar implements fc.AsyncCommand<Model, Nyata> {
  constructor(readonly siapa: number) {}
  check = (model: Readonly<Model>) => model.anggota[this.siapa] === true;
  async run(model: Model, nyata: Nyata) {
    const { siapa } = this;
    const pelakuUsahaId = nyata.pemohon[siapa]?.pelakuUsahaId ?? '';
    const { id } = await db().anggota.findFirstOrThrow({
      where: { pelakuUsahaId, status: 'AKTIF' },
      select: { id: true },
    });
    const hasil = await jalankan((tx) =>
      keluarkanAnggota(tx, hak(nyata.pengurus, 'anggota:catat'), {
        id,
        versi: 1,
        tanggalKeluar: hariIni(),
        alasanKeluar: 'PERMINTAAN_SENDIRI',
      }),
    );
    expect(hasil.ok).toBe(true);
    model.anggota[siapa] = false;
    await cocokkan(model, nyata);
  }
  toString = () => `keluar(${this.siapa})`;
}

async function cocokkan(model: Model, nyata: Nyata) {
  for (const [siapa, id] of nyata.permohonan.entries()) {
    if (id === null) continue;
    const baris = await db().permohonan.findUniqueOrThrow({
      where: { id },
      select: { status: true, versi: true },
    });
    expect(baris).toEqual({ status: model.status[siapa], versi: model.versi[siapa] });
    expect(await jumlahAudit(id)).toBe(model.jejak[siapa]);
    const usaha = await db().usaha.findUniqueOrThrow({
      where: { id: nyata.pemohon[siapa]?.usahaId },
      select: { pemilikAnggota: true },
    });
    expect(usaha.pemilikAnggota).toBe(model.anggota[siapa]);
  }
  const aktif = model.anggota.filter(Boolean).length;
  expect(await hitungan(nyata.koperasiId)).toEqual({
    tercatat: aktif,
    sebenarnya: aktif,
    nomorTerakhir: model.nomorTerakhir,
    nomor: Array.from({ length: model.nomorTerakhir }, (_, n) => n + 1),
  });
}

const TINDAKAN: TindakanPermohonan[] = [
  'tanya',
  'jawab',
  'terima',
  'tolak',
  'tarik',
  'batalkan',
  'catatPembayaran',
];
const siapa = fc.nat(ORANG - 1);
/** A walk that every run takes before the random ones: into the book of members, and out of it. */
const LURUS = [
  new Ajukan(0),
  new Bertindak(0, 'terima', false),
  new Bertindak(0, 'catatPembayaran', false),
  new Keluar(0),
];

test('tindakan acak menempuh tabel keadaan', async () => {
  const seed = Number(process.env.SEED_UJI ?? Date.now() % 2 ** 31);
  console.log(`keanggotaan-model: seed ${seed} (ulangi dengan SEED_UJI=${seed})`);
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        [
          siapa.map((n) => new Ajukan(n)),
          fc
            .tuple(siapa, fc.constantFrom(...TINDAKAN), fc.integer({ min: 0, max: 9 }))
            .map(([n, tindakan, acak]) => new Bertindak(n, tindakan, acak === 0)),
          siapa.map((n) => new Keluar(n)),
        ],
        { maxCommands: 40, size: 'max' },
      ),
      async (perintah) => {
        await fc.asyncModelRun(async () => {
          const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
          const pemohon: Pemohon[] = [];
          for (let n = 0; n < ORANG; n += 1) pemohon.push(await buatPemohon());
          return {
            model: {
              status: Array.from({ length: ORANG }, () => null),
              versi: Array.from({ length: ORANG }, () => 0),
              jejak: Array.from({ length: ORANG }, () => 0),
              anggota: Array.from({ length: ORANG }, () => false),
              nomorTerakhir: 0,
            },
            real: {
              koperasiId,
              pengurus,
              pemohon,
              permohonan: Array.from({ length: ORANG }, () => null),
            },
          };
        }, perintah);
      },
    ),
    { seed, numRuns: 30, endOnFailure: true, verbose: 1, examples: [[LURUS]] },
  );
  // Else nothing was proved about the book.
  expect(menjadiAnggota).toBeGreaterThan(0);
});
