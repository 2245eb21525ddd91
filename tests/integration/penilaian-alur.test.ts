import { beforeAll, describe, expect, it } from 'vitest';
import {
  bolehTindakanPenilaian,
  langkahPenilaian,
  type TindakanPenilaian,
} from '@/lib/penilaian/alur/rules';
import { ubahPenilaian } from '@/lib/penilaian/commands';
import { cabutPenilaian } from '@/lib/penilaian/keputusan/cabut/commands';
import {
  kembalikanPenilaian,
  lepaskanHasil,
  setujuiPenilaian,
} from '@/lib/penilaian/keputusan/commands';
import { terbitkanUlang } from '@/lib/penilaian/keputusan/terbit/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import { tanggapiHasil } from '@/lib/penilaian/tanggapan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { StatusPenilaian } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatAjuan,
  buatDisetujui,
  buatDraf,
  buatKoperasi,
  buatLepas,
  buatPelaku,
  buatTertanggapi,
  hak,
  ISI_PENILAIAN,
  lewatkanBatas,
} from '../support/pabrik-penilaian';

/* The table of acts against the commands: in every state each act is taken or refused as it says. */

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let kabid: Orang;
let petugas: Orang;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
  petugas = await buatPelaku(['PETUGAS']);
});

const putuskan = () => hak(kabid, 'penilaian:putuskan');
const putus = (
  perintah: typeof lepaskanHasil | typeof setujuiPenilaian,
  id: string,
  versi: number,
) => transaksi((tx) => perintah(tx, putuskan(), { id, versi }));
const kembalikan = (id: string, versi: number) =>
  transaksi((tx) =>
    kembalikanPenilaian(tx, putuskan(), { id, versi, catatan: 'Lengkapi kertas kerjanya.' }),
  );
const cabut = (id: string, versi: number) =>
  transaksi((tx) =>
    cabutPenilaian(tx, putuskan(), { id, versi, alasan: 'Neraca yang dipakai ternyata palsu.' }),
  );

type Buat = () => Promise<{ id: string; versi: number }>;
const baru = () => buatKoperasi();
const KEADAAN: Record<StatusPenilaian, Buat> = {
  DRAF: async () => ({ id: await buatDraf(penilai, await baru()), versi: 1 }),
  DIAJUKAN: async () => buatAjuan(penilai, await baru()),
  DIKEMBALIKAN: async () => {
    const { id, versi } = await buatAjuan(penilai, await baru());
    await kembalikan(id, versi);
    return { id, versi: versi + 1 };
  },
  MENUNGGU_TANGGAPAN: async () => buatLepas(penilai, await baru()),
  DITANGGAPI: async () => buatTertanggapi(penilai, await baru()),
  DISETUJUI: async () => buatDisetujui(penilai, await baru()),
  DIGANTIKAN: async () => {
    const koperasiId = await baru();
    const { id, versi } = await buatDisetujui(penilai, koperasiId);
    await buatDisetujui(penilai, koperasiId);
    return { id, versi: versi + 1 };
  },
  DICABUT: async () => {
    const { id, versi } = await buatDisetujui(penilai, await baru());
    await cabut(id, versi);
    return { id, versi: versi + 1 };
  },
};
const LAKUKAN: Record<TindakanPenilaian, (id: string, versi: number) => Promise<{ ok: boolean }>> =
  {
    ubah: (id, versi) =>
      transaksi((tx) =>
        ubahPenilaian(tx, hak(penilai, 'penilaian:susun'), { ...ISI_PENILAIAN, id, versi }),
      ),
    ajukan: (id, versi) =>
      transaksi((tx) => ajukanPenilaian(tx, hak(penilai, 'penilaian:susun'), { id, versi })),
    lepaskan: (id, versi) => putus(lepaskanHasil, id, versi),
    tanggapi: (id, versi) =>
      transaksi((tx) =>
        tanggapiHasil(tx, hak(petugas, 'penilaian:tanggapi'), {
          id,
          versi,
          sikap: 'MENERIMA',
          catatan: null,
          penyampai: 'Ketua',
          dokumenId: [],
        }),
      ),
    kembalikan: (id, versi) => kembalikan(id, versi),
    setujui: (id, versi) => putus(setujuiPenilaian, id, versi),
    terbitkan: (id, versi) =>
      transaksi((tx) =>
        terbitkanUlang(tx, putuskan(), { id, versi, alasan: 'Nama koperasi keliru ditulis.' }),
      ),
    cabut: (id, versi) => cabut(id, versi),
  };
const semua = (Object.keys(KEADAAN) as StatusPenilaian[]).flatMap((status) =>
  (Object.keys(LAKUKAN) as TindakanPenilaian[]).flatMap((tindakan) =>
    (status === 'MENUNGGU_TANGGAPAN' ? [false, true] : [false]).map(
      (lewat) => [status, tindakan, lewat] as const,
    ),
  ),
);

describe('every act in every state', () => {
  it.each(semua)('%s, %s, batas lewat: %s', async (status, tindakan, lewat) => {
    const { id, versi } = await KEADAAN[status]();
    if (lewat) await lewatkanBatas(id);
    expect(await db().penilaian.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status,
      versi,
    });
    const hasil = await LAKUKAN[tindakan](id, versi);
    const boleh = bolehTindakanPenilaian(status, tindakan, lewat);
    expect(hasil.ok, JSON.stringify(hasil)).toBe(boleh);
    const ke = boleh ? langkahPenilaian(status, tindakan)?.ke : status;
    expect((await db().penilaian.findUniqueOrThrow({ where: { id } })).status).toBe(ke);
  });
});
