import { GrafikBatang, GrafikGaris, PetaGelembung } from '@/components/grafik';
import { Rincian, Tabel } from '@/components/ui';
import { DISEMBUNYIKAN } from '@/lib/dasbor/perlindungan/rules';
import {
  barisHasil,
  barisKolektibilitas,
  JENIS_CAPAIAN,
  kalimatMasa,
  kelompokJenis,
  kelompokKelamin,
  kelompokSkala,
  LABEL_JENIS,
  type NamaTabelCapaian,
  sembunyikan,
  TABEL_CAPAIAN,
  titikBulanan,
} from '@/lib/permodalan/capaian/rules';
import type { DataCapaian, HitungCapaian } from '@/lib/permodalan/capaian/types';
import { namaBulan } from '@/lib/permodalan/laporan/rules';
import { formatAngka, formatWaktu } from '@/lib/platform/format';

const csv = (nama: NamaTabelCapaian) => `/api/ekspor/modal/${nama}`;

const keterangan = (data: DataCapaian, apa: string) =>
  `${apa} ${kalimatMasa(data)}, per ${formatWaktu(data.pada)}. Kelompok di bawah ${data.kelompokPalingSedikit} orang disembunyikan.`;

/** A hidden group is drawn as unknown: the bar would give it away. */
function batang(
  kelompok: readonly { nama: string[]; hitung: HitungCapaian }[],
  palingSedikit: number,
) {
  const tutup = sembunyikan(
    kelompok.map(({ hitung }) => hitung.orang),
    palingSedikit,
  );
  return kelompok.map(({ nama, hitung }, i) => ({
    label: nama.join(', '),
    nilai: tutup[i] ? null : hitung.orang,
  }));
}

/** All columns of a table that the chart above shows only in part. */
function TabelLengkap({ data, nama }: { data: DataCapaian; nama: NamaTabelCapaian }) {
  const { judul, kepala, baris } = TABEL_CAPAIAN[nama](data);
  return (
    <Rincian judul={`Orang, pencairan, dan nilai: ${judul.toLowerCase()}`}>
      <Tabel
        keterangan={judul}
        sembunyikanKeterangan
        kolom={kepala.map((label, i) => ({
          kunci: String(i),
          label,
          rata: i === 0 ? ('kiri' as const) : ('kanan' as const),
        }))}
        baris={baris.map((isi) => ({
          id: String(isi[0]),
          sel: Object.fromEntries(
            isi.map((sel, i) => [
              String(i),
              /^\d+$/.test(String(sel)) && i > 0 ? formatAngka(BigInt(sel)) : sel,
            ]),
          ),
        }))}
      />
    </Rincian>
  );
}

export function GrafikSumber({ data }: { data: DataCapaian }) {
  return (
    <>
      <GrafikBatang
        judul="Menurut sumber"
        keterangan={keterangan(data, 'Pemilik usaha yang mendapat modal,')}
        satuan="orang"
        tanpaAngka={DISEMBUNYIKAN}
        labelKolom="Sumber"
        data={batang(kelompokJenis(data), data.kelompokPalingSedikit)}
        csvHref={csv('sumber')}
      />
      <TabelLengkap data={data} nama="sumber" />
    </>
  );
}

export function GrafikKelaminSkala({ data }: { data: DataCapaian }) {
  return (
    <>
      <GrafikBatang
        judul="Menurut jenis kelamin pemilik"
        keterangan={keterangan(data, 'Pemilik usaha yang mendapat modal,')}
        satuan="orang"
        tanpaAngka={DISEMBUNYIKAN}
        labelKolom="Jenis kelamin"
        data={batang(kelompokKelamin(data), data.kelompokPalingSedikit)}
        csvHref={csv('kelamin')}
      />
      <TabelLengkap data={data} nama="kelamin" />
      <GrafikBatang
        judul="Menurut kelas usaha"
        keterangan={keterangan(data, 'Kelas usaha saat modalnya diterima,')}
        satuan="orang"
        tanpaAngka={DISEMBUNYIKAN}
        labelKolom="Kelas usaha"
        data={batang(kelompokSkala(data), data.kelompokPalingSedikit)}
        csvHref={csv('skala')}
      />
      <TabelLengkap data={data} nama="skala" />
    </>
  );
}

export function GrafikBulananCapaian({ data }: { data: DataCapaian }) {
  const { bulan, orang } = titikBulanan(data);
  return (
    <GrafikGaris
      judul="Setiap bulan menurut sumber"
      keterangan={keterangan(data, 'Pemilik usaha yang mendapat modal di bulan itu,')}
      satuan="orang"
      tanpaAngka={DISEMBUNYIKAN}
      sumbu={bulan.map((satu) => namaBulan(satu).replace(/^(...)\S*/, '$1'))}
      seri={JENIS_CAPAIAN.map((jenis) => ({ label: LABEL_JENIS[jenis], nilai: orang[jenis] }))}
      csvHref={csv('bulanan')}
    />
  );
}

export function PetaCapaian({ data }: { data: DataCapaian }) {
  const tutup = sembunyikan(
    data.wilayah.map((satu) => satu.orang),
    data.kelompokPalingSedikit,
  );
  return (
    <>
      <PetaGelembung
        judul="Menurut kelurahan"
        keterangan={keterangan(data, 'Lingkaran berpusat di tengah kelurahan,')}
        satuan="orang"
        tanpaAngka={DISEMBUNYIKAN}
        labelKolom="Kelurahan, kecamatan"
        data={data.wilayah.map((satu, i) => ({
          kode: satu.kelurahanKode,
          label: `${satu.kelurahan}, ${satu.kecamatan}`,
          kelompok: satu.kecamatan,
          lintang: satu.lintang,
          bujur: satu.bujur,
          nilai: tutup[i] ? null : satu.orang,
        }))}
        csvHref={csv('kelurahan')}
      />
      <TabelLengkap data={data} nama="kelurahan" />
    </>
  );
}

const GRAFIK_PINJAMAN = {
  kolektibilitas: {
    judul: 'Pinjaman koperasi yang berjalan',
    dasar: 'Menurut kolektibilitas pada laporan terakhir',
    labelKolom: 'Kolektibilitas',
    baris: barisKolektibilitas,
  },
  /** What became of all loans, so that a bad one does not vanish from the figures by being written off. */
  hasil: {
    judul: 'Hasil pinjaman koperasi',
    dasar: 'Semua yang pernah dicairkan lewat portal ini, menurut laporan terakhir',
    labelKolom: 'Hasil',
    baris: barisHasil,
  },
} as const;

export function GrafikPinjaman({
  data,
  menurut,
}: {
  data: DataCapaian;
  menurut: keyof typeof GRAFIK_PINJAMAN;
}) {
  const { judul, dasar, labelKolom, baris } = GRAFIK_PINJAMAN[menurut];
  return (
    <>
      <GrafikBatang
        judul={judul}
        keterangan={`${dasar}, per ${formatWaktu(data.pada)}.`}
        satuan="pinjaman"
        tanpaAngka={DISEMBUNYIKAN}
        labelKolom={labelKolom}
        data={baris(data).map(({ label, jumlah, tutup }) => ({
          label,
          nilai: tutup ? null : jumlah,
        }))}
        csvHref={csv(menurut)}
      />
      <TabelLengkap data={data} nama={menurut} />
    </>
  );
}
