import type { AngkatanIsi, ProgramIsi } from '@/lib/program/types';

interface ProgramAwal {
  /** Fixed, so that a programme the admin renamed is not loaded again. */
  kunciKirim: string;
  isi: ProgramIsi;
  angkatan: ({ tahun: number } & AngkatanIsi)[];
}

const DIBACA = '2026-11-24';
const kunci = (ke: number): string =>
  `00000000-0000-4000-8000-960000000${String(ke).padStart(3, '0')}`;

const TAHUNAN: Omit<AngkatanIsi, 'target' | 'sumber'> = {
  kuotaKelurahan: null,
  pendaftaranMulai: null,
  pendaftaranSelesai: null,
  tanggalSumber: DIBACA,
  catatan: null,
  belumDikonfirmasi: true,
};

const SUMBER_SASARAN =
  'koran-jakarta.com, Antara 200545, dan Republika re74ph384 (10 program Kota Depok 2021–2026)';
const TERTUKAR =
  'Dua artikel tahun 2024 menyebut kebalikannya: 1.000 wirausaha baru dan 5.000 perempuan pengusaha. Kelanjutan program setelah 2025 belum dipastikan. Yang dihitung adalah peserta terlatih, bukan NIB baru.';

/** The two programmes of the city, as far as what was published says. */
export const PROGRAM_AWAL: readonly ProgramAwal[] = [
  {
    kunciKirim: kunci(1),
    isi: {
      nama: 'Wirausaha Baru',
      keterangan:
        'Pelatihan, pendampingan, klinik bisnis di kecamatan, dan akses modal setahun kemudian, bagi warga Depok yang punya usaha atau ingin memulainya.',
      targetSeluruh: 5000,
      tahunMulai: 2021,
      tahunSelesai: 2026,
      umurMin: 17,
      hanyaPerempuan: false,
      pernahKawin: false,
      perluUsaha: false,
      rekomendasiDari: null,
      dahulukanKepalaKeluarga: false,
      hadirPersenMin: 75,
      kunjunganMin: 1,
      sumber: SUMBER_SASARAN,
      tanggalSumber: DIBACA,
      catatan: `${TERTUKAR} Batas kehadiran dan kunjungan ditetapkan portal.`,
      belumDikonfirmasi: true,
    },
    angkatan: [
      {
        ...TAHUNAN,
        tahun: 2023,
        target: 1750,
        kuotaKelurahan: 27,
        sumber: 'jurnaldepok.id 11-02-2024; kuota 27 per kelurahan: Antara 202045 dan 200545',
        catatan: 'Sumber lain menyebut 1.645.',
      },
      {
        ...TAHUNAN,
        tahun: 2024,
        target: 1800,
        kuotaKelurahan: 27,
        sumber: 'koran-jakarta.com; kuota 27 per kelurahan: Antara 202045 dan 200545',
        catatan: 'Sumbernya membagi 1.200 dan 300, yang tidak berjumlah 1.800.',
      },
    ],
  },
  {
    kunciKirim: kunci(2),
    isi: {
      nama: 'Perempuan Pengusaha',
      keterangan:
        'Pelatihan, pendampingan, klinik bisnis di kecamatan, dan akses modal setahun kemudian, bagi perempuan Depok yang menikah atau pernah menikah.',
      targetSeluruh: 1000,
      tahunMulai: 2021,
      tahunSelesai: 2026,
      umurMin: 18,
      hanyaPerempuan: true,
      pernahKawin: true,
      perluUsaha: false,
      rekomendasiDari: 'DP3AP2KB Kota Depok',
      dahulukanKepalaKeluarga: true,
      hadirPersenMin: 75,
      kunjunganMin: 1,
      sumber: SUMBER_SASARAN,
      tanggalSumber: DIBACA,
      catatan: `${TERTUKAR} Batas kehadiran dan kunjungan ditetapkan portal.`,
      belumDikonfirmasi: true,
    },
    angkatan: [{ ...TAHUNAN, tahun: 2023, target: 350, sumber: 'jurnaldepok.id 11-02-2024' }],
  },
];
