import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AngkaKampanye } from '@/components/kampanye/hasil-kampanye';
import { TabelPenerima } from '@/components/kampanye/tabel-penerima';
import { tugasMenunggu } from '@/lib/beranda/reads';
import { bacaKampanye, daftarPenerima } from '@/lib/kampanye/hasil/reads';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { tercapaiTanpaUndangan } from '@/lib/kampanye/sesudah/reads';
import { undanganMenunggu } from '@/lib/kampanye/undangan/reads';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import type { TujuanKampanye } from '@/lib/platform/db/generated/enums';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import {
  jawab,
  mulaiDi,
  pemilikSetuju,
  tarikDihubungi,
  tempatBaru,
  undanganMilik,
} from '@/tests/support/pabrik-kampanye';
import { buatKoperasiTerbuka } from '@/tests/support/pabrik-kecocokan';
import { buatPendirianDari, pendiriDari } from '@/tests/support/pabrik-pendiri';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

type Pemilik = Awaited<ReturnType<typeof pemilikSetuju>>;

let petugas: Awaited<ReturnType<typeof buatAkun>>;
let koperasi: string;
let nomor = 0;
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS'], { sandi: false });
  koperasi = await buatKoperasiTerbuka();
});
afterAll(tutupDb);

const masuk = ({ pelakuUsahaId }: Pemilik, status: 'AKTIF' | 'KELUAR' = 'AKTIF') => {
  nomor += 1;
  return db().anggota.create({
    data: {
      koperasiId: koperasi,
      pelakuUsahaId,
      nomorAnggota: nomor,
      nama: 'Uji',
      tanggalMasuk: tanggalDb(hariIni()),
      simpananPokok: 1n,
      tanggalBayar: tanggalDb(hariIni()),
      ...(status === 'KELUAR' && {
        status,
        tanggalKeluar: tanggalDb(hariIni()),
        alasanKeluar: 'PERMINTAAN_SENDIRI' as const,
      }),
    },
  });
};

const banyak = async (jumlah: number, di: string) => {
  const semua: Pemilik[] = [];
  while (semua.length < jumlah) semua.push(await pemilikSetuju(di));
  return semua;
};

const mengundang = async (di: string, tujuan: TujuanKampanye) => {
  const id = await mulaiDi(petugas, di, { tujuan });
  await kirimUndangan();
  return id;
};

/** What waits on the owner's start page, and what the invitation's own page knows. */
async function dilihat({ pemilik }: Pemilik, kampanyeId: string) {
  const by = hak(pemilik, 'undangan:jawab');
  const id = (await undanganMilik(kampanyeId, pemilik.penggunaId))?.id ?? '';
  const [menunggu, tercapai, tugas] = await Promise.all([
    undanganMenunggu(by, hariIni()),
    tercapaiTanpaUndangan(by, id),
    tugasMenunggu(hak(pemilik, 'akun:sendiri')),
  ]);
  const beranda = tugas.find((satu) => satu.label.startsWith('Undangan berkoperasi'))?.jumlah;
  return { id, menunggu: menunggu.jumlah, beranda, tercapai: tercapai.map((satu) => satu.id) };
}

const TIDAK_LAGI = { menunggu: 0, beranda: 0 };
const MASIH = { menunggu: 1, beranda: 1, tercapai: [] };

describe('undangan bergabung', () => {
  test('tidak menunggu lagi bila pemiliknya sudah anggota; yang sudah keluar masih ditunggu', async () => {
    const di = tempatBaru();
    const [anggota, keluar, pendiri] = (await banyak(3, di)) as [Pemilik, Pemilik, Pemilik];
    const id = await mengundang(di, 'BERGABUNG');
    expect(await dilihat(anggota, id)).toMatchObject(MASIH);
    await masuk(anggota);
    await masuk(keluar, 'KELUAR');
    await pendiriDari(await buatPendirianDari(pendiri), pendiri);
    const satu = await dilihat(anggota, id);
    expect(satu).toMatchObject({ ...TIDAK_LAGI, tercapai: [koperasi] });
    expect(await dilihat(keluar, id)).toMatchObject(MASIH);
    expect(await dilihat(pendiri, id)).toMatchObject(MASIH);
    // Whoever wants to answer all the same still can, and nobody reads somebody else's.
    expect(await tercapaiTanpaUndangan(hak(keluar.pemilik, 'undangan:jawab'), satu.id)).toEqual([]);
    expect(await jawab(anggota.pemilik, satu.id, 'SUDAH_ANGGOTA')).toMatchObject({ ok: true });
  });

  test('petugas melihat siapa yang menjadi anggota tanpa menjawab, dan jumlahnya genap', async () => {
    const di = tempatBaru();
    const [minat, diam, anggota, menjawab, tarik] = (await banyak(5, di)) as [
      Pemilik,
      Pemilik,
      Pemilik,
      Pemilik,
      Pemilik,
    ];
    const id = await mengundang(di, 'BERGABUNG');
    await jawab(minat.pemilik, (await undanganMilik(id, minat.pemilik.penggunaId))?.id ?? '');
    const miliknya = (await undanganMilik(id, menjawab.pemilik.penggunaId))?.id ?? '';
    await jawab(menjawab.pemilik, miliknya, 'SUDAH_ANGGOTA');
    await tarikDihubungi(tarik.pemilik);
    for (const satu of [minat, anggota, menjawab, tarik]) await masuk(satu);

    const by = hak(petugas, 'kampanye:baca');
    const kampanye = await bacaKampanye(by, id);
    if (!kampanye) throw new Error('Kampanye uji tidak ada.');
    const { hasil } = kampanye;
    expect(hasil).toMatchObject({ berminat: 1, sudahAnggota: 1, belumJawab: 1, tanpaJawab: 1 });
    expect(hasil.dihentikan).toBe(1);
    const genap =
      hasil.berminat + hasil.tidak + hasil.sudahAnggota + hasil.belumJawab + hasil.tanpaJawab;
    expect(genap + hasil.dihentikan).toBe(hasil.terkirim);
    const angka = renderToStaticMarkup(createElement(AngkaKampanye, kampanye));
    expect(angka).toContain(
      '0 tidak berminat, 1 menjawab sudah anggota, 1 sudah menjadi anggota tanpa menjawab, 1 belum menjawab, 1 dihentikan sebelum menjawab',
    );

    const belum = await daftarPenerima(by, id, { jawaban: 'BELUM' });
    expect(new Set(belum.baris.map((satu) => satu.usahaId))).toEqual(new Set([diam.id, tarik.id]));
    const penerima = await daftarPenerima(by, id, { jawaban: 'TANPA' });
    expect(penerima.baris.map((satu) => satu.usahaId)).toEqual([anggota.id]);
    const tabel = renderToStaticMarkup(
      createElement(TabelPenerima, {
        kampanyeId: id,
        tujuan: 'BERGABUNG',
        saring: { jawaban: 'TANPA' },
        penerima,
        bolehLihatPendirian: false,
      }),
    );
    expect(tabel).toContain('Sudah menjadi anggota tanpa menjawab</span>');
  });
});

describe('undangan mendirikan', () => {
  test('terbuka bagi anggota; tidak menunggu pemrakarsa dan pendiri sesudah diundang', async () => {
    const di = tempatBaru();
    const [anggota, prakarsa, pendiri, lama, mundur, batal] = (await banyak(6, di)) as [
      Pemilik,
      Pemilik,
      Pemilik,
      Pemilik,
      Pemilik,
      Pemilik,
    ];
    await pendiriDari(await buatPendirianDari(lama), lama);
    const id = await mengundang(di, 'MENDIRIKAN');
    await masuk(anggota);
    const baru = await buatPendirianDari(prakarsa);
    await pendiriDari(baru, pendiri);
    await pendiriDari(baru, mundur, 'MUNDUR');
    await buatPendirianDari(batal, { status: 'DIBATALKAN', alasanAkhir: 'Uji' });

    expect(await dilihat(prakarsa, id)).toMatchObject({ ...TIDAK_LAGI, tercapai: [baru] });
    expect(await dilihat(pendiri, id)).toMatchObject({ ...TIDAK_LAGI, tercapai: [baru] });
    for (const satu of [anggota, lama, mundur, batal])
      expect(await dilihat(satu, id)).toMatchObject(MASIH);
    const kampanye = await bacaKampanye(hak(petugas, 'kampanye:baca'), id);
    if (!kampanye) throw new Error('Kampanye uji tidak ada.');
    expect(kampanye.hasil).toMatchObject({ terkirim: 6, belumJawab: 4, tanpaJawab: 2 });
    expect(renderToStaticMarkup(createElement(AngkaKampanye, kampanye))).toContain(
      '2 ikut mendirikan tanpa menjawab, 4 belum menjawab',
    );
  });
});
