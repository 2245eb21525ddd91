import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kosong, Tabel, Tautan } from '@/components/ui';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import type { Antrean } from '@/lib/penilaian/antrean/rules';
import type { BarisAntreanDto, BarisPerluDinilaiDto } from '@/lib/penilaian/antrean/types';
import { LABEL_SIKAP } from '@/lib/penilaian/tanggapan/rules';
import { selisihHari, tanggalJakarta } from '@/lib/platform/clock';
import { formatDesimal, formatTanggal, sejak } from '@/lib/platform/format';
import { LencanaStatusPenilaian } from './lencana-status';
import { sisaHari } from './tanggapan-koperasi';

type AntreanPenilaian = Exclude<Antrean, 'jatuh-tempo'>;

const KOSONG: Record<Antrean, { judul: string; isi: string }> = {
  'jatuh-tempo': {
    judul: 'Tidak ada koperasi yang perlu dinilai',
    isi: 'Semua koperasi aktif di saringan ini sudah punya penilaian yang disetujui.',
  },
  draf: {
    judul: 'Tidak ada draf',
    isi: 'Penilaian yang sedang disusun dan belum diajukan muncul di sini.',
  },
  dikembalikan: {
    judul: 'Tidak ada yang dikembalikan',
    isi: 'Penilaian yang dikembalikan kepala bidang dengan catatan muncul di sini.',
  },
  menunggu: {
    judul: 'Tidak ada yang menunggu pemeriksaan',
    isi: 'Penilaian yang diajukan penilai muncul di sini sampai dilepas ke koperasi atau dikembalikan.',
  },
  tanggapan: {
    judul: 'Tidak ada yang menunggu tanggapan koperasi',
    isi: 'Hasil sementara yang dilepas ke koperasi muncul di sini sampai ditanggapi atau batas waktunya lewat.',
  },
  akhir: {
    judul: 'Tidak ada yang menunggu keputusan akhir',
    isi: 'Penilaian yang sudah ditanggapi koperasi, atau yang batas waktunya lewat, muncul di sini.',
  },
  disetujui: {
    judul: 'Belum ada penilaian yang disetujui',
    isi: 'Penilaian yang disetujui kepala bidang muncul di sini.',
  },
};

const KATA_SAAT: Record<AntreanPenilaian, string> = {
  draf: 'Terakhir diubah',
  dikembalikan: 'Dikembalikan',
  menunggu: 'Menunggu sejak',
  tanggapan: 'Batas tanggapan',
  akhir: 'Tanggapan koperasi',
  disetujui: 'Disetujui',
};

/** Nothing in a queue: why, and what would be there. */
export function AntreanKosong({ antrean, disaring }: { antrean: Antrean; disaring: boolean }) {
  const { judul, isi } = KOSONG[antrean];
  return (
    <Kosong judul={disaring ? 'Tidak ada yang cocok' : judul}>
      <p>{disaring ? 'Hapus sebagian saringan untuk melihat lebih banyak.' : isi}</p>
    </Kosong>
  );
}

const MENUNGGU: readonly AntreanPenilaian[] = ['menunggu', 'tanggapan', 'akhir'];

const tempat = ({ kelurahan, kecamatan }: { kelurahan: string; kecamatan: string }) =>
  `Kelurahan ${kelurahan}, Kecamatan ${kecamatan}`;

/** One element: on a phone each child of a cell would be a row of its own. */
function SelSaat({
  antrean,
  baris: { saat, sikap },
  kini,
}: {
  antrean: AntreanPenilaian;
  baris: BarisAntreanDto;
  kini: Date;
}) {
  const hari = formatTanggal(saat);
  if (antrean === 'akhir') {
    return (
      <div>
        {sikap ? LABEL_SIKAP[sikap] : 'Tanpa tanggapan'}
        <span className="teks-lembut block">batas {hari}</span>
      </div>
    );
  }
  const sisa = selisihHari(tanggalJakarta(kini), tanggalJakarta(saat));
  return (
    <div>
      {antrean === 'tanggapan' ? sisaHari(sisa) : sejak(saat, kini)}
      <span className="teks-lembut block">{hari}</span>
    </div>
  );
}

/** Assessments of one queue; those that wait show for how long. */
export function TabelAntrean({
  antrean,
  baris,
  kini,
}: {
  antrean: AntreanPenilaian;
  baris: BarisAntreanDto[];
  kini: Date;
}) {
  return (
    <Tabel
      awal
      keterangan={
        MENUNGGU.includes(antrean) ? 'Yang paling lama menunggu di atas' : 'Yang terbaru di atas'
      }
      kolom={[
        { kunci: 'koperasi', label: 'Koperasi' },
        { kunci: 'tahun', label: 'Tahun buku', rata: 'kanan' },
        { kunci: 'total', label: 'Total', rata: 'kanan' },
        {
          kunci: 'kategori',
          label: antrean === 'disetujui' ? 'Kategori' : 'Kategori hasil',
          isi: 'utuh',
        },
        { kunci: 'penyusun', label: 'Penyusun' },
        { kunci: 'saat', label: KATA_SAAT[antrean] },
      ]}
      baris={baris.map((satu) => ({
        id: satu.id,
        href: `/portal/penilaian/${satu.id}`,
        sel: {
          koperasi: satu.koperasi.nama,
          tahun: String(satu.tahunBuku),
          total: satu.hasil ? formatDesimal(satu.hasil.total) : 'belum lengkap',
          kategori: satu.hasil ? <LencanaKategori kategori={satu.hasil.kategori} /> : undefined,
          penyusun: satu.milikSaya ? 'Anda' : satu.penyusun,
          saat: <SelSaat antrean={antrean} baris={satu} kini={kini} />,
        },
      }))}
    />
  );
}

/** Koperasi that are due; who may prepare begins or goes on from here. */
export function TabelPerluDinilai({
  tahunBuku,
  baris,
  bolehSusun,
}: {
  tahunBuku: number;
  baris: BarisPerluDinilaiDto[];
  bolehSusun: boolean;
}) {
  return (
    <Tabel
      awal
      keterangan={`Koperasi aktif tanpa penilaian yang disetujui untuk tahun buku ${tahunBuku}`}
      kolom={[
        { kunci: 'koperasi', label: 'Koperasi' },
        { kunci: 'jenis', label: 'Jenis' },
        { kunci: 'kelurahan', label: 'Tempat' },
        { kunci: 'kategori', label: 'Penilaian terakhir', isi: 'utuh' },
        { kunci: 'keadaan', label: `Tahun buku ${tahunBuku}` },
      ]}
      baris={baris.map(({ koperasi, kategori, penilaianTahunBuku, berjalan }) => ({
        id: koperasi.id,
        href: `/portal/koperasi/${koperasi.id}/penilaian`,
        sel: {
          koperasi: koperasi.nama,
          jenis: labelAcuan(JENIS_KOPERASI, koperasi.jenis),
          kelurahan: tempat(koperasi),
          kategori: <LencanaKategori kategori={kategori} tahunBuku={penilaianTahunBuku} />,
          keadaan: berjalan ? (
            <div>
              <LencanaStatusPenilaian status={berjalan.status} />{' '}
              <Tautan href={`/portal/penilaian/${berjalan.id}`}>
                Buka<span className="hanya-pembaca"> penilaian {koperasi.nama}</span>
              </Tautan>
              <span className="teks-lembut block">oleh {berjalan.penyusun}</span>
            </div>
          ) : bolehSusun ? (
            <Tautan href={`/portal/koperasi/${koperasi.id}/penilaian/baru?tahun=${tahunBuku}`}>
              Mulai menilai<span className="hanya-pembaca"> {koperasi.nama}</span>
            </Tautan>
          ) : (
            'Belum disusun'
          ),
        },
      }))}
    />
  );
}
