import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { laporkanPinjaman } from '@/lib/permodalan/laporan/commands';
import { mulaiLapor } from '@/lib/permodalan/laporan/rules';
import {
  batalkanModal,
  jawabModal,
  tanyaPemohonModal,
  tarikModal,
  tolakModal,
} from '@/lib/permodalan/pengajuan/commands';
import {
  langkahModal,
  STATUS_PINJAMAN,
  STATUS_TERBUKA,
  statusDariLaporan,
  type TindakanModal,
  termasuk,
} from '@/lib/permodalan/rules';
import { awalHariJakarta, hariIni, seolahPada } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type {
  HasilPinjaman,
  Kolektibilitas,
  StatusPengajuanModal,
} from '@/lib/platform/db/generated/enums';
import { jalankan, type Pemohon, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  cairkanOleh,
  type Ksp,
  tawarkan,
  terimaTawaranOleh,
} from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/*
 * Random acts of several members and a pengurus against the real commands, beside a model that knows
 * only the table of states: no path skips a step, nobody has two open applications, nothing is counted
 * as capital that was not paid out.
 */

vi.setConfig({ testTimeout: 240_000 });

/** The last of them is a pengurus of the koperasi, too. */
const ORANG = 3;
const PENGURUS_PEMOHON = ORANG - 1;
let pernahCair = 0;
let pernahSendiri = 0;
/** Acts of the koperasi's side: nobody takes them about what is their own. */
const SISI_KOPERASI: readonly TindakanModal[] = [
  'tanya',
  'setujui',
  'tolak',
  'batalkan',
  'cairkan',
];

interface Satu {
  id: string;
  status: StatusPengajuanModal;
  versi: number;
  jejak: number;
}
interface Model {
  /** All applications of each person, the latest last. */
  pengajuan: Satu[][];
}
interface Nyata {
  ksp: Ksp;
  pemohon: Pemohon[];
}

const hariTerakhir = (bulan: string): Date => awalHariJakarta(mulaiLapor(bulan));

const terakhir = (model: Readonly<Model>, siapa: number): Satu | undefined =>
  model.pengajuan[siapa]?.at(-1);
const terbuka = (model: Readonly<Model>, siapa: number): boolean =>
  (model.pengajuan[siapa] ?? []).some((satu) => termasuk(STATUS_TERBUKA, satu.status));

class Ajukan implements fc.AsyncCommand<Model, Nyata> {
  constructor(readonly siapa: number) {}
  check = () => true;
  async run(model: Model, { ksp, pemohon }: Nyata) {
    const hasil = await ajukanKe(pemohon[this.siapa] as Pemohon, ksp.ketentuanId);
    if (terbuka(model, this.siapa)) {
      expect(hasil).toMatchObject({ alasan: 'SUDAH_ADA_PENGAJUAN' });
    } else {
      const { id } = pasti(hasil);
      model.pengajuan[this.siapa]?.push({ id, status: 'DIAJUKAN', versi: 1, jejak: 1 });
    }
    await cocokkan(model);
  }
  toString = () => `ajukan(${this.siapa})`;
}

function lakukan(
  { ksp, pemohon }: Nyata,
  siapa: number,
  tindakan: TindakanModal,
  id: string,
  versi: number,
  sendiri = false,
) {
  const akun = (pemohon[siapa] as Pemohon).akun;
  const pengurus = sendiri ? akun : ksp.pengurus;
  const alasan = 'uji';
  switch (tindakan) {
    case 'tanya':
      return jalankan((tx) =>
        tanyaPemohonModal(tx, hak(pengurus, 'modal:putuskan'), { id, versi, pertanyaan: '?' }),
      );
    case 'jawab':
      return jalankan((tx) =>
        jawabModal(tx, hak(akun, 'modal:jawab'), { id, versi, isi: '!', dokumenId: [] }),
      );
    case 'setujui':
      // Who leads the koperasi is a related party, which the other pengurus confirms.
      return tawarkan(pengurus, id, versi, { konfirmasi: true });
    case 'tolak':
      return jalankan((tx) =>
        tolakModal(tx, hak(pengurus, 'modal:putuskan'), { id, versi, alasan }),
      );
    case 'tarik':
      return jalankan((tx) => tarikModal(tx, hak(akun, 'modal:tarik'), { id, versi }));
    case 'terimaTawaran':
      return terimaTawaranOleh(akun, id, versi);
    case 'batalkan':
      return jalankan((tx) =>
        batalkanModal(tx, hak(pengurus, 'modal:putuskan'), { id, versi, alasan }),
      );
    case 'cairkan':
      return cairkanOleh(pengurus, id, versi);
  }
}

class Bertindak implements fc.AsyncCommand<Model, Nyata> {
  constructor(
    readonly siapa: number,
    readonly tindakan: TindakanModal,
    /** The actor looks at a page that never was. */
    readonly basi: boolean,
  ) {}
  check = (model: Readonly<Model>) => terakhir(model, this.siapa) !== undefined;
  async run(model: Model, nyata: Nyata) {
    const satu = terakhir(model, this.siapa) as Satu;
    const versi = this.basi ? satu.versi + 5 : satu.versi;
    const hasil = await lakukan(nyata, this.siapa, this.tindakan, satu.id, versi);
    const ke = langkahModal(satu.status, this.tindakan)?.ke;
    if (!ke) {
      expect(hasil).toMatchObject({ ok: false, alasan: 'SUDAH_DIPROSES' });
    } else if (this.basi) {
      expect(hasil).toMatchObject({ ok: false, alasan: 'SUDAH_BERUBAH' });
    } else {
      expect(hasil.ok).toBe(true);
      satu.status = ke;
      satu.versi += 1;
      satu.jejak += 1;
      if (ke === 'DICAIRKAN') pernahCair += 1;
    }
    await cocokkan(model);
  }
  toString = () => `${this.tindakan}(${this.siapa}${this.basi ? ', halaman lama' : ''})`;
}

/** A pengurus acts about an application of their own, in whatever state it is. */
class PutuskanSendiri implements fc.AsyncCommand<Model, Nyata> {
  constructor(readonly tindakan: TindakanModal) {}
  check = (model: Readonly<Model>) => terakhir(model, PENGURUS_PEMOHON) !== undefined;
  async run(model: Model, nyata: Nyata) {
    const { id, versi } = terakhir(model, PENGURUS_PEMOHON) as Satu;
    const hasil = await lakukan(nyata, PENGURUS_PEMOHON, this.tindakan, id, versi, true);
    expect(hasil).toMatchObject({ ok: false, alasan: 'MILIK_SENDIRI' });
    pernahSendiri += 1;
    await cocokkan(model);
  }
  toString = () => `putuskanSendiri(${this.tindakan})`;
}

/** The act that leads on to the money, so that the walks get there at all. */
const MAJU: Partial<Record<StatusPengajuanModal, TindakanModal>> = {
  DIAJUKAN: 'setujui',
  MINTA_KETERANGAN: 'jawab',
  DIJAWAB: 'setujui',
  DISETUJUI: 'terimaTawaran',
  SIAP_DICAIRKAN: 'cairkan',
};

class Maju implements fc.AsyncCommand<Model, Nyata> {
  constructor(readonly siapa: number) {}
  check = (model: Readonly<Model>) =>
    MAJU[terakhir(model, this.siapa)?.status ?? 'DITARIK'] !== undefined;
  async run(model: Model, nyata: Nyata) {
    const tindakan = MAJU[terakhir(model, this.siapa)?.status ?? 'DITARIK'] as TindakanModal;
    await new Bertindak(this.siapa, tindakan, false).run(model, nyata);
  }
  toString = () => `maju(${this.siapa})`;
}

class Lapor implements fc.AsyncCommand<Model, Nyata> {
  constructor(
    readonly siapa: number,
    readonly hasil: HasilPinjaman,
    readonly kolektibilitas: Kolektibilitas,
  ) {}
  check = (model: Readonly<Model>) => terakhir(model, this.siapa) !== undefined;
  async run(model: Model, { ksp }: Nyata) {
    const satu = terakhir(model, this.siapa) as Satu;
    const bulan = hariIni().slice(0, 7);
    const ada = await db().laporanPinjaman.findFirst({ where: { pengajuanId: satu.id } });
    const lunas = this.hasil === 'LUNAS';
    const isi = {
      sisaPokok: lunas ? 0n : 5_000_000n + BigInt(satu.jejak),
      tunggakan: 0n,
      kolektibilitas: this.kolektibilitas,
      hasil: this.hasil,
    };
    // The loans were paid out today: their first month can be reported on its last day.
    const jawaban = await seolahPada(hariTerakhir(bulan), () =>
      jalankan((tx) =>
        laporkanPinjaman(tx, hak(ksp.pengurus, 'pinjaman:lapor'), {
          koperasiId: ksp.koperasiId,
          bulan,
          versi: ada?.versi ?? 0,
          konfirmasiPeringatan: true,
          baris: new Map([[satu.id, isi]]),
        }),
      ),
    );
    if (!termasuk(STATUS_PINJAMAN, satu.status)) {
      expect(jawaban).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    } else if (pasti(jawaban).jumlah === 1) {
      satu.status = statusDariLaporan(this.hasil, this.kolektibilitas);
      satu.versi += 1;
      satu.jejak += 1;
    }
    await cocokkan(model);
  }
  toString = () => `lapor(${this.siapa}, ${this.hasil}, ${this.kolektibilitas})`;
}

async function cocokkan(model: Model) {
  for (const daftar of model.pengajuan) {
    expect(daftar.filter((satu) => termasuk(STATUS_TERBUKA, satu.status)).length).toBeLessThan(2);
    for (const { id, status, versi, jejak } of daftar) {
      const baris = await db().pengajuanModal.findUniqueOrThrow({
        where: { id },
        select: {
          status: true,
          versi: true,
          diterimaPada: true,
          capaian: { select: { id: true } },
        },
      });
      expect({ status: baris.status, versi: baris.versi }).toEqual({ status, versi });
      expect(await jumlahAudit(id)).toBe(jejak);
      const cair = termasuk(STATUS_PINJAMAN, status);
      expect(baris.capaian !== null).toBe(cair);
      if (cair) expect(baris.diterimaPada).not.toBeNull();
    }
  }
}

const TINDAKAN: TindakanModal[] = [
  'tanya',
  'jawab',
  'setujui',
  'terimaTawaran',
  'cairkan',
  'tolak',
  'tarik',
  'batalkan',
];
const siapa = fc.nat(ORANG - 1);
/** A walk that every run takes before the random ones: to the loan paid out and paid back. */
const LURUS = [
  new Ajukan(0),
  ...Array.from({ length: 3 }, () => new Maju(0)),
  new Lapor(0, 'LUNAS', 'LANCAR'),
];
/** The same for the pengurus, who first tries each step alone. */
const SENDIRI = [
  new Ajukan(PENGURUS_PEMOHON),
  ...SISI_KOPERASI.map((tindakan) => new PutuskanSendiri(tindakan)),
  ...Array.from({ length: 2 }, () => new Maju(PENGURUS_PEMOHON)),
  new PutuskanSendiri('cairkan'),
  new Maju(PENGURUS_PEMOHON),
];

test('tindakan acak menempuh tabel keadaan', async () => {
  const seed = Number(process.env.SEED_UJI ?? Date.now() % 2 ** 31);
  console.log(`permodalan-model: seed ${seed} (ulangi dengan SEED_UJI=${seed})`);
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        [
          siapa.map((n) => new Ajukan(n)),
          siapa.map((n) => new Maju(n)),
          siapa.map((n) => new Maju(n)),
          fc
            .tuple(siapa, fc.constantFrom(...TINDAKAN), fc.integer({ min: 0, max: 11 }))
            .map(([n, tindakan, acak]) => new Bertindak(n, tindakan, acak === 0)),
          fc.constantFrom(...SISI_KOPERASI).map((tindakan) => new PutuskanSendiri(tindakan)),
          fc
            .tuple(
              siapa,
              fc.constantFrom<HasilPinjaman>('BERJALAN', 'LUNAS', 'DIHAPUSBUKUKAN'),
              fc.constantFrom<Kolektibilitas>('LANCAR', 'DIRAGUKAN', 'MACET'),
            )
            .map(([n, hasil, kolektibilitas]) => new Lapor(n, hasil, kolektibilitas)),
        ],
        { maxCommands: 40, size: 'max' },
      ),
      async (perintah) => {
        await fc.asyncModelRun(async () => {
          const ksp = await buatKsp();
          const pemohon: Pemohon[] = [];
          for (let n = 0; n < PENGURUS_PEMOHON; n += 1) pemohon.push(await buatAnggotaKsp(ksp));
          const { koperasiId } = ksp;
          const pengurus = await buatPelaku(['PEMILIK', 'PENGURUS'], { koperasiId });
          pemohon.push(await buatAnggotaKsp(ksp, pengurus));
          return {
            model: { pengajuan: Array.from({ length: ORANG }, () => []) },
            real: { ksp, pemohon },
          };
        }, perintah);
      },
    ),
    { seed, numRuns: 12, endOnFailure: true, verbose: 1, examples: [[LURUS], [SENDIRI]] },
  );
  // Else nothing was proved about loans.
  expect(pernahCair).toBeGreaterThan(1);
  expect(pernahSendiri).toBeGreaterThan(SISI_KOPERASI.length);
});
