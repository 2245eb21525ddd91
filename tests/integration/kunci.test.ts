import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rotasiKunci } from '@/lib/kunci/commands';
import { kolomTersandi } from '@/lib/kunci/reads';
import type { HasilRotasi } from '@/lib/kunci/types';
import { titipSurat } from '@/lib/pemberitahuan/commands';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { gudangBerkas, kunciBerkasBaru } from '@/lib/platform/berkas/gudang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { bacaEnv } from '@/lib/platform/env';
import { berhasil } from '@/lib/platform/hasil';
import { buatCincinKunci } from '@/lib/platform/kripto/kripto';
import { buatAkun, jumlahAudit, sebagaiPemilik, suratKe } from '@/tests/support/pabrik-akun';

const LAMA = process.env.KUNCI_DATA ?? '';
const KELURAHAN = '32.76.01.1006';
const rotasi = () => rotasiKunci(wewenangSistem('kunci:rotasi', 'uji', 'uji'));
const diganti = (hasil: HasilRotasi[], tempat: string) =>
  hasil.find((satu) => satu.tempat === tempat)?.diganti;
const rusak = (hasil: HasilRotasi[]) =>
  hasil.filter((s) => s.rusak.length > 0).map(({ tempat, rusak }) => ({ tempat, rusak }));

/** The ring of another key in front; values are still closed with the one the process runs with. */
const cincin = (kunciData: string) =>
  buatCincinKunci({ kunciData, kunciIndeks: bacaEnv(process.env).KUNCI_INDEKS });
const asing = cincin(`k0:${Buffer.alloc(32, 9).toString('base64')}`);
/** Closed with k0, which the process knows as its old key. */
const tutupLama = (teks: string, tabel: string, kolom: string, id: string) =>
  asing.sandikan(teks, konteks(tabel, kolom, id));

async function buatOrang(nikPendudukSandi: (id: string) => string): Promise<string> {
  const id = randomUUID();
  await db().pelakuUsaha.create({
    data: {
      id,
      nama: 'Orang Uji',
      kelurahanKode: KELURAHAN,
      nikPendudukSandi: nikPendudukSandi(id),
    },
  });
  return id;
}
const nikPendudukDari = async (id: string) =>
  (await db().pelakuUsaha.findUniqueOrThrow({ where: { id } })).nikPendudukSandi ?? '';
const bukaNikPenduduk = async (id: string) =>
  brankas().bukaSandi(await nikPendudukDari(id), konteks('pelaku_usaha', 'nik_penduduk_sandi', id));

// The process runs with k1 in front and k0 behind it from here on.
process.env.KUNCI_DATA = `${LAMA},k0:${Buffer.alloc(32, 9).toString('base64')}`;

describe('kolom tersandi', () => {
  it('ditemukan dari katalog, tanpa hash sandi akun', async () => {
    const nama = (await kolomTersandi()).map((satu) => `${satu.tabel}.${satu.kolom}`);
    expect(nama).toEqual(
      expect.arrayContaining([
        'draf.isi',
        'kepengurusan_koperasi.nik_penduduk_sandi',
        'kepengurusan_koperasi.telepon_sandi',
        'pelaku_usaha.alamat_sandi',
        'pelaku_usaha.nik_penduduk_sandi',
        'pelaku_usaha.telepon_sandi',
        'surat_keluar.isi_sandi',
        'titipan_isian.isi',
        'usaha.npwp_sandi',
      ]),
    );
    expect(nama).not.toContain('pengguna.sandi_hash');
  });
});

describe('mengganti kunci', () => {
  it('semua nilai dan berkas terbuka sesudahnya, tertutup dengan kunci aktif', async () => {
    const akun = await buatAkun();
    const orang = await Promise.all(
      Array.from({ length: 1_203 }, (_, i) =>
        buatOrang((id) => tutupLama(`nik-${i}`, 'pelaku_usaha', 'nik_penduduk_sandi', id)),
      ),
    );
    const drafId = randomUUID();
    await db().draf.create({
      data: {
        id: drafId,
        penggunaId: akun.penggunaId,
        jenis: 'uji',
        isi: tutupLama('{"a":1}', 'draf', 'isi', drafId),
      },
    });
    const hash = 'a'.repeat(64);
    await db().titipanIsian.create({
      data: {
        hash,
        jalur: '/portal',
        isi: tutupLama('{}', 'titipan_isian', 'isi', hash),
        kedaluwarsaPada: new Date(Date.now() + 60_000),
      },
    });
    await transaksi(async (tx) => {
      await titipSurat(tx, 'tetap@contoh.test', 'Sudah baru', 'isi baru');
      return berhasil(null);
    });
    const dokumenId = randomUUID();
    const kunciSimpan = kunciBerkasBaru();
    const tempatBerkas = konteks('dokumen', 'kunci_simpan', dokumenId);
    await gudangBerkas().simpan(
      kunciSimpan,
      asing.sandikanBerkas(Buffer.from('%PDF'), tempatBerkas),
    );
    await db().dokumen.create({
      data: {
        id: dokumenId,
        jenis: 'KTP',
        namaAsli: 'ktp.pdf',
        tipe: 'application/pdf',
        ukuran: 4,
        sha256: 'x',
        kunciSimpan,
        diunggahOleh: akun.penggunaId,
      },
    });
    const sebelumAudit = await jumlahAudit('kunci.rotasi');

    const hasil = await rotasi();
    expect(rusak(hasil)).toEqual([]);
    expect(diganti(hasil, 'pelaku_usaha.nik_penduduk_sandi')).toBe(1_203);
    expect(diganti(hasil, 'draf.isi')).toBe(1);
    expect(diganti(hasil, 'titipan_isian.isi')).toBe(1);
    expect(diganti(hasil, 'surat_keluar.isi_sandi')).toBe(0);
    expect(diganti(hasil, 'berkas')).toBe(1);

    // The old key is not needed any more.
    const hanyaBaru = cincin(LAMA);
    for (const [i, id] of [orang[0], orang[700], orang[1_202]].entries()) {
      const teks = hanyaBaru.bukaSandi(
        await nikPendudukDari(id ?? ''),
        konteks('pelaku_usaha', 'nik_penduduk_sandi', id ?? ''),
      );
      expect(teks).toBe(`nik-${[0, 700, 1_202][i]}`);
    }
    const dokumen = await db().dokumen.findUniqueOrThrow({ where: { id: dokumenId } });
    const bita = await gudangBerkas().baca(dokumen.kunciSimpan);
    expect(hanyaBaru.bukaBerkas(bita ?? Buffer.alloc(0), tempatBerkas).toString()).toBe('%PDF');
    expect(await gudangBerkas().ada(kunciSimpan)).toBe(false);
    expect((await suratKe('tetap@contoh.test'))[0]?.isi).toBe('isi baru');
    expect(await jumlahAudit('kunci.rotasi')).toBe(sebelumAudit + 1);

    const lagi = await rotasi();
    expect(lagi.every((satu) => satu.diganti === 0)).toBe(true);
    expect(await jumlahAudit('kunci.rotasi')).toBe(sebelumAudit + 1);
  }, 60_000);

  it('nilai yang ditukar, diubah, atau berkunci hilang disebut dan tidak disentuh', async () => {
    const kolom = ['pelaku_usaha', 'nik_penduduk_sandi'] as const;
    const baik = await buatOrang((id) => tutupLama('baik', ...kolom, id));
    const korban = await buatOrang((id) => tutupLama('milik lain', ...kolom, id));
    const pencuri = await buatOrang(() => 'v1.k0.x.y.z');
    await sebagaiPemilik(
      'UPDATE pelaku_usaha SET nik_penduduk_sandi = (SELECT nik_penduduk_sandi FROM pelaku_usaha WHERE id = $1) WHERE id = $2',
      [korban, pencuri],
    );
    const diubah = await buatOrang((id) => {
      const asli = tutupLama('diubah', ...kolom, id);
      const bagian = asli.split('.');
      const isi = Buffer.from(bagian[3] ?? '', 'base64url');
      isi[0] = (isi[0] ?? 0) ^ 1;
      bagian[3] = isi.toString('base64url');
      return bagian.join('.');
    });
    const kunciHilang = await buatOrang((id) =>
      cincin(`kx:${Buffer.alloc(32, 8).toString('base64')}`).sandikan('x', konteks(...kolom, id)),
    );
    const sampah = await buatOrang(() => 'bukan sandi');
    const sebelum = await Promise.all([pencuri, diubah, kunciHilang, sampah].map(nikPendudukDari));

    const hasil = await rotasi();
    expect(rusak(hasil)).toEqual([
      {
        tempat: 'pelaku_usaha.nik_penduduk_sandi',
        rusak: expect.arrayContaining([pencuri, diubah, kunciHilang, sampah]),
      },
    ]);
    expect(rusak(hasil)[0]?.rusak).toHaveLength(4);
    expect(await Promise.all([pencuri, diubah, kunciHilang, sampah].map(nikPendudukDari))).toEqual(
      sebelum,
    );
    expect([await bukaNikPenduduk(baik), await bukaNikPenduduk(korban)]).toEqual([
      'baik',
      'milik lain',
    ]);
    // A run that found damage can be repeated, and finds the same.
    expect(rusak(await rotasi())[0]?.rusak).toHaveLength(4);
    await sebagaiPemilik('DELETE FROM pelaku_usaha WHERE id = ANY($1::uuid[])', [
      [pencuri, diubah, kunciHilang, sampah],
    ]);
  });

  it('yang ditulis orang saat kunci diganti tidak hilang', async () => {
    const kolom = ['pelaku_usaha', 'nik_penduduk_sandi'] as const;
    const orang = await Promise.all(
      Array.from({ length: 600 }, () => buatOrang((id) => tutupLama('lama', ...kolom, id))),
    );
    const tulis = async () => {
      for (const id of orang.slice(0, 80)) {
        await db().pelakuUsaha.update({
          where: { id },
          data: { nikPendudukSandi: tutupLama('baru', ...kolom, id) },
        });
      }
    };
    const [, hasil] = await Promise.all([tulis(), rotasi()]);
    expect(rusak(hasil)).toEqual([]);
    await rotasi();
    for (const id of orang.slice(0, 80)) expect(await bukaNikPenduduk(id)).toBe('baru');
    expect(await bukaNikPenduduk(orang[599] ?? '')).toBe('lama');
    expect((await rotasi()).every((satu) => satu.diganti === 0)).toBe(true);
  });
});
