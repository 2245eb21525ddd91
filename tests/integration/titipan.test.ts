import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ubahNamaAction } from '@/lib/akun/actions';
import { tandaPengisi } from '@/lib/platform/auth/pengisi';
import { bukaSesi } from '@/lib/platform/auth/sesi';
import { db } from '@/lib/platform/db/client';
import { PENGISI, TERSEMBUNYI } from '@/lib/platform/form-state';
import { formulirTitipan } from '@/lib/platform/tempat-titipan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { ASAL_UJI, buatAkun, jumlahAudit } from '@/tests/support/pabrik-akun';

/* What is typed over an expired session: back to its writer, and to nobody else on the same browser. */

const JALUR = '/portal/akun';
const peramban = vi.hoisted(() => ({
  kuki: new Map<string, string>(),
  rahasiaSesi: null as string | null,
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-jalur': '/portal/akun' }),
  cookies: async () => ({
    get: (nama: string) => {
      const value = peramban.kuki.get(nama);
      return value === undefined ? undefined : { name: nama, value };
    },
    set: (nama: string, nilai: string) => peramban.kuki.set(nama, nilai),
    delete: (nama: string) => peramban.kuki.delete(nama),
  }),
}));
vi.mock('@/lib/platform/auth/next-auth', () => ({
  rahasiaSesi: async () => peramban.rahasiaSesi,
}));

beforeEach(() => {
  peramban.kuki.clear();
  peramban.rahasiaSesi = null;
});

/** Sends the form of one's name; where it leads. */
async function kirim(
  tanda?: string,
  versi?: number,
  nama = 'Nama Rahasia',
  tersembunyi?: string,
): Promise<string> {
  const data = new FormData();
  data.set('nama', nama);
  if (versi !== undefined) data.set('versi', String(versi));
  if (tanda !== undefined) data.set(PENGISI, tanda);
  if (tersembunyi !== undefined) data.set(TERSEMBUNYI, tersembunyi);
  try {
    return JSON.stringify(await ubahNamaAction({}, data));
  } catch (galat) {
    return String((galat as { digest?: string }).digest);
  }
}

/** A session that is over, with its cookie still there. */
async function bekasSesi(penggunaId: string): Promise<void> {
  peramban.rahasiaSesi = await bukaSesi(db(), penggunaId, ASAL_UJI, new Date());
  await db().sesi.updateMany({ where: { penggunaId }, data: { dicabutPada: new Date() } });
}

describe('isian yang dititipkan', () => {
  it('membawa kembali ke kabarnya, yang tahu formulirnya; nama yang aneh tidak dipakai', async () => {
    const { penggunaId } = await buatAkun();
    const formulir = async (tersembunyi?: string) => {
      const ke = await kirim(tandaPengisi(penggunaId), undefined, 'Nama', tersembunyi);
      expect(ke).toContain('lanjut=%2Fportal%2Fakun%23titipan&sebab=habis;');
      const titipan = await ambilTitipan(JALUR, penggunaId);
      expect(titipan).toEqual({ nama: 'Nama' });
      return formulirTitipan(titipan);
    };
    expect(await formulir('tahun #nama-saya')).toBe('nama-saya');
    for (const lain of [undefined, 'tahun', '#', '#a"b', `#${'a'.repeat(61)}`])
      expect(await formulir(lain)).toBeUndefined();
  });

  it('tanpa kuki sesi: kembali kepada yang mengetik, tanpa tandanya; orang lain tidak', async () => {
    const [penulis, lain] = [await buatAkun(), await buatAkun()];
    const audit = await jumlahAudit();
    expect(await kirim(tandaPengisi(penulis.penggunaId))).toContain('sebab=habis;');
    expect(await ambilTitipan(JALUR, lain.penggunaId)).toEqual({});
    expect(await ambilTitipan(JALUR, null)).toEqual({});
    expect(await ambilTitipan('/portal/lain', penulis.penggunaId)).toEqual({});
    expect(await ambilTitipan(JALUR, penulis.penggunaId)).toEqual({ nama: 'Nama Rahasia' });
    expect(await jumlahAudit()).toBe(audit);
    expect(
      (await db().pengguna.findUniqueOrThrow({ where: { id: penulis.penggunaId } })).nama,
    ).toBe(penulis.nama);
  });

  it('orang lain yang juga menitipkan di peramban itu tidak menghapus atau menutupinya', async () => {
    const [penulis, lain] = [await buatAkun(), await buatAkun()];
    await kirim(tandaPengisi(penulis.penggunaId));
    expect(await kirim(tandaPengisi(lain.penggunaId), undefined, 'Nama Lain')).toContain(
      'sebab=habis;',
    );
    expect(await ambilTitipan(JALUR, lain.penggunaId)).toEqual({ nama: 'Nama Lain' });
    expect(await ambilTitipan(JALUR, penulis.penggunaId)).toEqual({ nama: 'Nama Rahasia' });
    // What one of them saves lets go of that one's own.
    peramban.rahasiaSesi = await bukaSesi(db(), lain.penggunaId, ASAL_UJI, new Date());
    const { versi } = await db().pengguna.findUniqueOrThrow({ where: { id: lain.penggunaId } });
    expect(await kirim(tandaPengisi(lain.penggunaId), versi)).toContain('tersimpan');
    expect(await ambilTitipan(JALUR, lain.penggunaId)).toEqual({});
    expect(await ambilTitipan(JALUR, penulis.penggunaId)).toEqual({ nama: 'Nama Rahasia' });
    expect([...peramban.kuki.keys()].join()).not.toContain(penulis.penggunaId);
  });

  it('pengetik tidak dikenal, tandanya diubah, atau keduanya berbeda: tidak dititipkan', async () => {
    const [penulis, lain] = [await buatAkun(), await buatAkun()];
    const jumlah = await db().titipanIsian.count();
    const segelLain = tandaPengisi(lain.penggunaId).split('.')[1];
    for (const tanda of [undefined, '', 'x', `${penulis.penggunaId}.${segelLain}`]) {
      expect(await kirim(tanda)).toContain('sebab=habis-isian;');
    }
    await bekasSesi(lain.penggunaId);
    expect(await kirim(tandaPengisi(penulis.penggunaId))).toContain('sebab=habis-isian;');
    expect(await db().titipanIsian.count()).toBe(jumlah);
    expect(peramban.kuki.size).toBe(0);
  });

  it('dengan kuki sesi yang sudah berakhir: pemilik sesinya, juga dari formulir tanpa tanda', async () => {
    const [penulis, lain] = [await buatAkun(), await buatAkun()];
    await bekasSesi(penulis.penggunaId);
    for (const tanda of [undefined, tandaPengisi(penulis.penggunaId)]) {
      peramban.kuki.clear();
      expect(await kirim(tanda)).toContain('sebab=habis;');
      expect(await ambilTitipan(JALUR, lain.penggunaId)).toEqual({});
      expect(await ambilTitipan(JALUR, penulis.penggunaId)).toEqual({ nama: 'Nama Rahasia' });
    }
  });

  it('titipan tanpa pemilik tidak diberikan kepada siapa pun', async () => {
    const penulis = await buatAkun();
    await kirim(tandaPengisi(penulis.penggunaId));
    await db().titipanIsian.updateMany({
      where: { penggunaId: penulis.penggunaId },
      data: { penggunaId: null },
    });
    expect(await ambilTitipan(JALUR, penulis.penggunaId)).toEqual({});
  });

  it('halaman milik akun lain di peramban ini: tidak disimpan ke akun yang kini masuk', async () => {
    const [penulis, lain] = [await buatAkun(), await buatAkun()];
    peramban.rahasiaSesi = await bukaSesi(db(), lain.penggunaId, ASAL_UJI, new Date());
    const { versi } = await db().pengguna.findUniqueOrThrow({ where: { id: lain.penggunaId } });
    const audit = await jumlahAudit();
    const jawaban = JSON.parse(await kirim(tandaPengisi(penulis.penggunaId), versi));
    expect(jawaban).toMatchObject({ status: 409, nilai: { nama: 'Nama Rahasia' } });
    expect(jawaban.pesan).toContain(`Sekarang Anda masuk sebagai ${lain.nama}`);
    expect(await jumlahAudit()).toBe(audit);
    expect((await db().pengguna.findUniqueOrThrow({ where: { id: lain.penggunaId } })).nama).toBe(
      lain.nama,
    );
    // The writer finds it again after signing in; the other one does not.
    expect(await ambilTitipan(JALUR, lain.penggunaId)).toEqual({});
    expect(await ambilTitipan(JALUR, penulis.penggunaId)).toMatchObject({ nama: 'Nama Rahasia' });
  });

  it('formulir yang sah tetap diterima dengan tandanya', async () => {
    const penulis = await buatAkun();
    peramban.rahasiaSesi = await bukaSesi(db(), penulis.penggunaId, ASAL_UJI, new Date());
    const { versi } = await db().pengguna.findUniqueOrThrow({ where: { id: penulis.penggunaId } });
    expect(await kirim(tandaPengisi(penulis.penggunaId), versi)).toContain('tersimpan');
    expect(
      (await db().pengguna.findUniqueOrThrow({ where: { id: penulis.penggunaId } })).nama,
    ).toBe('Nama Rahasia');
  });
});
