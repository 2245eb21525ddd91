import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { riwayatObjek } from '@/lib/audit/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { naikKelasPeserta, ukuranPeserta } from '@/lib/program/hasil/reads';
import { bandingkanUkuran } from '@/lib/program/hasil/rules';
import { mintaDtsen, pakaiKarcisDtsen, tandaiDtsen } from '@/lib/program/prasejahtera/commands';
import { hapusDtsenLewat } from '@/lib/program/prasejahtera/latar/commands';
import { bacaOrangDtsen } from '@/lib/program/prasejahtera/reads';
import { tanggalHapus } from '@/lib/program/prasejahtera/rules';
import { ubahUmkm } from '@/lib/umkm/perubahan/commands';
import type { UbahUmkmInput } from '@/lib/umkm/perubahan/schema';
import {
  buatAnggota,
  buatBerkas,
  buatKoperasiBerpengurus,
  jalankan,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import {
  buatPendaftar,
  buatProgram,
  buatTerpilih,
  tetapkanNaik,
  ukur,
  unggahBukti,
  verifikasi,
} from '@/tests/support/pabrik-program';
import {
  buatPelaku,
  hak,
  isianUmkm,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
let kelurahan: Akun;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);

describe('hasil', () => {
  test('ukuran awal dicatat saat mendaftar; ukuran berikutnya dari data usaha, sekali sehari', async () => {
    const program = await buatProgram();
    const { id, usahaId } = await buatTerpilih(program, petugas);
    const by = hak(petugas, 'peserta:baca');
    expect((await ukuranPeserta(by, id))?.awal).toMatchObject({
      tahap: 'AWAL',
      punyaNib: false,
      omzet: 200_000_000n,
      pekerja: 2,
      anggotaKoperasi: false,
      modalDiterima: 0n,
      skala: 'MIKRO',
    });
    await db().usaha.update({
      where: { id: usahaId },
      data: { nib: '9990000000001', omzetTahunan: 3_000_000_000n },
    });
    const serentak = await Promise.all([ukur(petugas, id), ukur(petugas, id)]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_DIUKUR', 'ok']);
    expect((await ukuranPeserta(by, id))?.kini).toMatchObject({
      tahap: 'BERKALA',
      punyaNib: true,
      skala: 'KECIL',
    });
    expect(await jumlahAudit(id, 'peserta.ukur-hasil')).toBe(1);
  });

  test('tidak untuk yang belum terpilih, tidak oleh pendamping orang lain', async () => {
    const program = await buatProgram();
    const pendaftar = await buatPendaftar(program);
    expect(alasan(await ukur(petugas, pendaftar.id))).toBe('BELUM_TERPILIH');
    const terpilih = await buatTerpilih(program, petugas);
    const pendamping = await buatPelaku('PENDAMPING');
    expect(alasan(await ukur(pendamping, terpilih.id))).toBe('TIDAK_DITEMUKAN');
  });

  test('naik kelas hanya bila terukur, dengan bukti dan versi aturan, sekali', async () => {
    const program = await buatProgram();
    const { id, usahaId } = await buatTerpilih(program, petugas);
    expect(alasan(await tetapkanNaik(petugas, id, [randomUUID()]))).toBe('BELUM_NAIK');
    await db().usaha.update({
      where: { id: usahaId },
      data: { omzetTahunan: 2_000_000_001n, status: 'DIAJUKAN' },
    });
    pasti(await ukur(petugas, id));
    // What the owner wrote counts only once an officer has checked it.
    const { id: berkas } = pasti(await unggahBukti(petugas, id));
    expect(alasan(await tetapkanNaik(petugas, id, [berkas]))).toBe('BELUM_DIPERIKSA');
    expect(await jumlahAudit(id, 'peserta.naik-kelas')).toBe(0);
    await db().usaha.update({ where: { id: usahaId }, data: { status: 'TERVERIFIKASI' } });
    const serentak = await Promise.all([
      tetapkanNaik(petugas, id, [berkas]),
      tetapkanNaik(petugas, id, [berkas]),
    ]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_DICATAT', 'ok']);
    const [catatan] = await naikKelasPeserta(hak(petugas, 'peserta:baca'), id);
    expect(catatan).toMatchObject({ dari: 'MIKRO', ke: 'KECIL', bukti: 'Laporan penjualan 2026' });
    expect(catatan?.versiAturan).not.toBe('');
    expect(await jumlahAudit(id, 'peserta.naik-kelas')).toBe(1);
  });
});

describe('hasil dari yang benar-benar dilakukan', () => {
  test('izin baru, pekerja bertambah, dan menjadi anggota terlihat pada pengukuran', async () => {
    const program = await buatProgram();
    const { id, akun, usahaId, pelakuUsahaId } = await buatTerpilih(program, petugas);
    const ubah = async (isi: Record<string, unknown>) => {
      const { versi } = await db().usaha.findUniqueOrThrow({ where: { id: usahaId } });
      const input = { usahaId, versi, konfirmasiPeringatan: false, ...isi } as UbahUmkmInput;
      return jalankan((tx) => ubahUmkm(tx, hak(akun, 'umkm:ubah'), input));
    };
    // One that ran out long ago is none.
    const sni = { sni: 'SNI 01-2973', sniHingga: tambahHari(hariIni(), -30) };
    pasti(await ubah({ bagian: 'perizinan', isi: { sku: 'SKU/12/2026', ...sni } }));
    const { keuangan } = isianUmkm();
    pasti(await ubah({ bagian: 'keuangan', isi: { ...keuangan, pekerjaDibayarPerempuan: 3 } }));
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const ktpId = await buatBerkas({ penggunaId: akun.penggunaId, pelakuUsahaId });
    await buatAnggota({ akun, pelakuUsahaId, usahaId, ktpId }, koperasiId, pengurus);

    pasti(await ukur(petugas, id));
    const ukuran = await ukuranPeserta(hak(petugas, 'peserta:baca'), id);
    if (!ukuran) throw new Error('Tidak terukur.');
    const butir = bandingkanUkuran(ukuran.awal, ukuran.kini);
    const satu = (kode: string) => butir.find((isi) => isi.kode === kode);
    expect(satu('IZIN')).toMatchObject({ awal: '0', kini: '1', arah: 'NAIK' });
    expect(satu('PEKERJA')).toMatchObject({ awal: '2', kini: '3', arah: 'NAIK' });
    expect(satu('KOPERASI')).toMatchObject({ awal: 'belum', kini: 'ya', arah: 'NAIK' });
    // What nobody touched has not moved.
    for (const kode of ['NIB', 'OMZET', 'MODAL', 'KELAS'])
      expect(satu(kode)).toMatchObject({ arah: 'TETAP' });
  });
});

describe('pra-sejahtera', () => {
  const tandai = (oleh: Pelaku, pelakuUsahaId: string, status: 'ya' | 'tidak' = 'ya', versi = 0) =>
    jalankan((tx) =>
      tandaiDtsen(tx, hak(oleh, 'prasejahtera:tandai'), {
        pelakuUsahaId,
        versi,
        status,
        desil: 2,
        tanggalCek: hariIni(),
        sumber: 'SIKS-NG kelurahan',
        konfirmasiPeringatan: false,
      }),
    );
  test('desil yang janggal ditanyakan dahulu; yang dipastikan disimpan', async () => {
    const { id, pelakuUsahaId } = await buatPendaftar(await buatProgram());
    pasti(await verifikasi(petugas, id));
    const isi = { pelakuUsahaId, versi: 0, tanggalCek: hariIni(), sumber: 'SIKS-NG kelurahan' };
    const simpan = (status: 'ya' | 'tidak', desil: number, konfirmasiPeringatan: boolean) =>
      jalankan((tx) =>
        tandaiDtsen(tx, hak(petugas, 'prasejahtera:tandai'), {
          ...isi,
          status,
          desil,
          konfirmasiPeringatan,
        }),
      );
    for (const [status, desil] of [
      ['tidak', 1],
      ['ya', 10],
    ] as const)
      expect(await simpan(status, desil, false)).toMatchObject({
        alasan: 'PERLU_DIPERIKSA',
        peringatan: [{ isian: 'desil' }],
      });
    expect(await db().penandaanDtsen.count({ where: { pelakuUsahaId } })).toBe(0);
    expect(await jumlahAudit(pelakuUsahaId, 'dtsen.tandai')).toBe(0);
    pasti(await simpan('tidak', 1, true));
    expect(await jumlahAudit(pelakuUsahaId, 'dtsen.tandai')).toBe(1);
  });

  const minta = (oleh: Pelaku, pelakuUsahaId: string) =>
    jalankan((tx) =>
      mintaDtsen(tx, hak(oleh, 'prasejahtera:buka'), {
        pelakuUsahaId,
        alasan: 'Menentukan dukungan biaya pelatihan.',
      }),
    );

  test('ditandai petugas kelurahannya, tersandi, isinya tidak masuk jejak', async () => {
    const { id, pelakuUsahaId } = await buatPendaftar(await buatProgram());
    pasti(await verifikasi(petugas, id));
    const lain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
    expect(alasan(await tandai(lain, pelakuUsahaId))).toBe('TIDAK_DITEMUKAN');
    pasti(await tandai(kelurahan, pelakuUsahaId));
    const baris = await db().penandaanDtsen.findUniqueOrThrow({ where: { pelakuUsahaId } });
    expect(baris.statusSandi).toMatch(/^v1\./);
    expect(baris.desilSandi).toMatch(/^v1\./);
    const jejak = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: pelakuUsahaId, tindakan: 'dtsen.tandai' },
    });
    expect(Object.keys(jejak.sesudah as object).sort()).toEqual(['sumber', 'tanggalCek']);
    pasti(await tandai(petugas, pelakuUsahaId, 'tidak', 1));
    expect(await db().penandaanDtsen.count({ where: { pelakuUsahaId } })).toBe(1);
  });

  test('dua petugas menandai orang yang sama: yang kedua diberi tahu; formulir yang sama dua kali tetap satu', async () => {
    const { pelakuUsahaId } = await buatPendaftar(await buatProgram());
    const serentak = await Promise.all([
      tandai(petugas, pelakuUsahaId),
      tandai(kelurahan, pelakuUsahaId, 'tidak'),
    ]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_BERUBAH', 'ok']);
    pasti(await tandai(petugas, pelakuUsahaId, 'tidak', 1));
    pasti(await tandai(petugas, pelakuUsahaId, 'tidak', 1));
    expect(await jumlahAudit(pelakuUsahaId, 'dtsen.tandai')).toBe(2);
    const { versi } = await db().penandaanDtsen.findUniqueOrThrow({ where: { pelakuUsahaId } });
    expect(versi).toBe(2);
  });

  test('jejaknya terpisah dari jejak orangnya, yang dibaca lebih banyak orang', async () => {
    const { pelakuUsahaId } = await buatPendaftar(await buatProgram());
    pasti(await tandai(petugas, pelakuUsahaId));
    pasti(await minta(kelurahan, pelakuUsahaId));
    const jejak = async (jenis: string) =>
      (await riwayatObjek(hak(petugas, 'umkm:baca'), jenis, pelakuUsahaId)).map(
        ({ kalimat }) => kalimat,
      );
    expect((await jejak('pelaku_usaha')).filter((satu) => satu.includes('DTSEN'))).toEqual([]);
    expect(await jejak('dtsen')).toEqual([
      'Membuka keterangan DTSEN yang disamarkan',
      'Mencatat keterangan DTSEN',
    ]);
  });

  test('dibuka dengan alasan yang dicatat, sekali, hanya oleh yang memintanya', async () => {
    const { pelakuUsahaId, akun } = await buatPendaftar(await buatProgram());
    expect(alasan(await minta(petugas, pelakuUsahaId))).toBe('BELUM_DITANDAI');
    pasti(await tandai(petugas, pelakuUsahaId));
    const { karcis } = pasti(await minta(kelurahan, pelakuUsahaId));
    expect(await jumlahAudit(pelakuUsahaId, 'dtsen.buka')).toBe(1);
    const pakai = (oleh: Pelaku) =>
      pakaiKarcisDtsen(hak(oleh, 'prasejahtera:buka'), pelakuUsahaId, karcis);
    expect(await pakai(petugas)).toBeNull();
    expect(await pakai(kelurahan)).toMatchObject({ status: 'ya', desil: '2' });
    expect(await pakai(kelurahan)).toBeNull();
    // The person may see it too; others do not find it.
    expect(await bacaOrangDtsen(hak(akun, 'prasejahtera:buka'), pelakuUsahaId)).not.toBeNull();
    const orangLain = await buatPelaku('PEMILIK');
    expect(await bacaOrangDtsen(hak(orangLain, 'prasejahtera:buka'), pelakuUsahaId)).toBeNull();
  });

  test('dihapus sendiri sesudah masa simpannya, tepat sekali, dengan jejaknya', async () => {
    const program = await buatProgram();
    const [lama, tepat] = [await buatPendaftar(program), await buatPendaftar(program)];
    const { isi } = await aturanBerlaku('simpan-dtsen');
    for (const [{ pelakuUsahaId }, hari] of [
      [lama, isi.hari + 1],
      [tepat, isi.hari],
    ] as const) {
      pasti(await tandai(petugas, pelakuUsahaId));
      await db().penandaanDtsen.update({
        where: { pelakuUsahaId },
        data: { tanggalCek: tanggalDb(tambahHari(hariIni(), -hari)) },
      });
    }
    await Promise.all([hapusDtsenLewat(), hapusDtsenLewat()]);
    const sisa = await db().penandaanDtsen.findMany({
      where: { pelakuUsahaId: { in: [lama.pelakuUsahaId, tepat.pelakuUsahaId] } },
      select: { pelakuUsahaId: true, tanggalCek: true },
    });
    expect(sisa.map((satu) => satu.pelakuUsahaId)).toEqual([tepat.pelakuUsahaId]);
    // The page names the day on which it goes.
    expect(sisa.map((satu) => tanggalHapus(satu.tanggalCek, isi.hari))).toEqual([
      tambahHari(hariIni(), 1),
    ]);
    expect(await jumlahAudit(lama.pelakuUsahaId, 'dtsen.hapus')).toBe(1);
    expect(await jumlahAudit(tepat.pelakuUsahaId, 'dtsen.hapus')).toBe(0);
    // Who marks again begins anew.
    expect(alasan(await tandai(petugas, lama.pelakuUsahaId, 'ya', 1))).toBe('SUDAH_BERUBAH');
    pasti(await tandai(petugas, lama.pelakuUsahaId));
  });

  test('tidak untuk orang yang tidak mengikuti program, dan tidak untuk diri sendiri', async () => {
    const program = await buatProgram();
    const { id, pelakuUsahaId } = await buatPendaftar(program);
    pasti(await verifikasi(petugas, id, { keputusan: 'tolak', alasan: 'Bukan warga.' }));
    expect(alasan(await tandai(petugas, pelakuUsahaId))).toBe('TIDAK_DITEMUKAN');
    const rangkap = await buatPelaku(['PETUGAS', 'PEMILIK']);
    const milik = await buatPendaftar(program);
    await db().pelakuUsaha.update({
      where: { id: milik.pelakuUsahaId },
      data: { penggunaId: rangkap.penggunaId },
    });
    expect(alasan(await tandai(rangkap, milik.pelakuUsahaId))).toBe('MILIK_SENDIRI');
  });
});
