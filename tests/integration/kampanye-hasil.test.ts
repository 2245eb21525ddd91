import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AngkaKampanye } from '@/components/kampanye/hasil-kampanye';
import { TabelPendirianKampanye } from '@/components/kampanye/tabel-pendirian';
import { bacaKampanye, daftarPenerima } from '@/lib/kampanye/hasil/reads';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { pendirianDariKampanye } from '@/lib/kampanye/sesudah/reads';
import { hariIni, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { buatAkun, hak, sebagaiPemilik } from '@/tests/support/pabrik-akun';
import { mulaiDi, pemilikSetuju, tempatBaru } from '@/tests/support/pabrik-kampanye';
import { buatKoperasiTerbuka, buatPermohonanDari } from '@/tests/support/pabrik-kecocokan';
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

const masuk = (
  satu: Pemilik,
  di: string,
  tanggal: string,
  ubah: { permohonanId?: string; keluar?: string } = {},
) => {
  nomor += 1;
  return db().anggota.create({
    data: {
      koperasiId: di,
      pelakuUsahaId: satu.pelakuUsahaId,
      permohonanId: ubah.permohonanId ?? null,
      nomorAnggota: nomor,
      nama: 'Uji',
      tanggalMasuk: tanggalDb(tanggal),
      simpananPokok: 1n,
      tanggalBayar: tanggalDb(tanggal),
      ...(ubah.keluar && {
        status: 'KELUAR' as const,
        tanggalKeluar: tanggalDb(ubah.keluar),
        alasanKeluar: 'PERMINTAAN_SENDIRI' as const,
      }),
    },
  });
};

describe('kampanye mendirikan', () => {
  test('pemrakarsa dan pendiri sesudah undangan dihitung, per pemilik dan seluruhnya', async () => {
    const di = tempatBaru();
    const [lama, a, b, c, d, e] = [
      await pemilikSetuju(di),
      await pemilikSetuju(di),
      await pemilikSetuju(di),
      await pemilikSetuju(di),
      await pemilikSetuju(di),
      await pemilikSetuju(di),
    ];
    const sebelum = await buatPendirianDari(lama);
    await pendiriDari(sebelum, lama);
    const id = await mulaiDi(petugas, di, { tujuan: 'MENDIRIKAN' });
    await kirimUndangan();
    const baru = await buatPendirianDari(a);
    await pendiriDari(baru, a);
    await pendiriDari(baru, b);
    await pendiriDari(baru, c, 'MUNDUR');
    const batal = await buatPendirianDari(d, { status: 'DIBATALKAN', alasanAkhir: 'Uji' });
    const terdaftar = await buatKoperasiTerbuka();
    const jadi = await buatPendirianDari(lama, { status: 'BERBADAN_HUKUM', koperasiId: terdaftar });
    await pendiriDari(jadi, e);
    await masuk(e, terdaftar, hariIni());

    const by = hak(petugas, 'kampanye:baca');
    expect((await bacaKampanye(by, id))?.hasil).toMatchObject({
      terkirim: 6,
      // `lama` leads `jadi`, begun after the invitation; the older founding does not count.
      memrakarsai: 2,
      pendiri: 3,
      mendirikan: 4,
      berbadanHukum: 2,
      pendirianBerhenti: 1,
      bergabung: 0,
    });
    const { baris } = await daftarPenerima(by, id, {});
    const milik = (satu: Pemilik) => baris.find((x) => x.usahaId === satu.id)?.pendirian;
    expect(milik(a)).toMatchObject([{ id: baru, memrakarsai: true, pendiri: true }]);
    expect(milik(b)).toMatchObject([
      { id: baru, memrakarsai: false, status: 'PENGUMPULAN_PENDIRI' },
    ]);
    expect(milik(c)).toEqual([]);
    expect(milik(d)).toMatchObject([{ id: batal, status: 'DIBATALKAN', pendiri: false }]);
    expect(milik(lama)).toMatchObject([{ id: jadi }]);
    const pendirian = await pendirianDariKampanye(by, id);
    expect(pendirian).toMatchObject([
      { id: baru, diundang: 2, pendiri: 2 },
      { id: jadi, diundang: 1, pendiri: 1, status: 'BERBADAN_HUKUM' },
      { id: batal, diundang: 0 },
    ]);
    const tabel = (boleh: boolean) =>
      renderToStaticMarkup(createElement(TabelPendirianKampanye, { pendirian, boleh }));
    expect(tabel(true)).toContain(`/portal/pendirian/${jadi}`);
    expect(tabel(false)).not.toContain('/portal/pendirian/');
    expect(tabel(false)).toContain('Berbadan hukum');
  });
});

test('anggota hanya yang masuk sesudah undangan dan masih anggota', async () => {
  const di = tempatBaru();
  const [dulu, pagi, baru, keluar, lamaMengajukan] = [
    await pemilikSetuju(di),
    await pemilikSetuju(di),
    await pemilikSetuju(di),
    await pemilikSetuju(di),
    await pemilikSetuju(di),
  ];
  await masuk(pagi, koperasi, hariIni());
  const id = await mulaiDi(petugas, di);
  await kirimUndangan();
  await masuk(dulu, koperasi, tambahHari(hariIni(), -1));
  const { id: permohonanId } = await buatPermohonanDari(baru.pelakuUsahaId, koperasi);
  await masuk(baru, koperasi, hariIni(), { permohonanId });
  const pernah = await buatPermohonanDari(keluar.pelakuUsahaId, koperasi);
  await masuk(keluar, koperasi, hariIni(), { permohonanId: pernah.id, keluar: hariIni() });
  const tua = await buatPermohonanDari(lamaMengajukan.pelakuUsahaId, koperasi);
  await sebagaiPemilik(
    `UPDATE permohonan SET dibuat_pada = dibuat_pada - interval '30 days' WHERE id = $1`,
    [tua.id],
  );
  await masuk(lamaMengajukan, koperasi, hariIni(), { permohonanId: tua.id });
  const by = hak(petugas, 'kampanye:baca');
  const kampanye = await bacaKampanye(by, id);
  expect(kampanye?.hasil).toMatchObject({
    mengajukan: 2,
    bergabung: 1,
    tanpaPengajuan: 0,
    keluarLagi: 1,
  });
  const { baris } = await daftarPenerima(by, id, {});
  expect(baris.find((satu) => satu.usahaId === keluar.id)).toMatchObject({
    bergabung: false,
    keluarLagi: true,
  });
  if (!kampanye) return;
  const angka = renderToStaticMarkup(createElement(AngkaKampanye, kampanye));
  expect(angka).toContain('1 keluar lagi');
  expect(angka).toContain('pendiri koperasi baru tidak dihitung di sini');
  expect(angka).not.toContain('Ikut mendirikan koperasi');
});
