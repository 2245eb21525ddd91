import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kosong, Lencana, Tabel, Tautan } from '@/components/ui';
import { type BagianPengawasan, kataTenggat } from '@/lib/penilaian/pengawasan/rules';
import type {
  BebanDto,
  BelumDinilaiDto,
  SertifikatBerakhirDto,
} from '@/lib/penilaian/pengawasan/types';
import { formatAngka, formatTanggal } from '@/lib/platform/format';
import { LencanaStatusPenilaian } from './lencana-status';

const KOSONG: Record<BagianPengawasan, { judul: string; isi: string }> = {
  'belum-dinilai': {
    judul: 'Semua koperasi aktif sudah dinilai',
    isi: 'Koperasi aktif tanpa penilaian yang disetujui untuk tahun buku terakhir muncul di sini.',
  },
  sertifikat: {
    judul: 'Tidak ada sertifikat yang segera berakhir',
    isi: 'Sertifikat yang segera atau sudah habis masa berlakunya, tanpa pengganti, muncul di sini.',
  },
  beban: { judul: 'Belum ada penilai', isi: 'Akun dengan peran penilai muncul di sini.' },
};

/** Nothing in a part: why, and what would be there. */
export function PengawasanKosong({
  bagian,
  disaring,
}: {
  bagian: BagianPengawasan;
  disaring: boolean;
}) {
  const { judul, isi } = KOSONG[bagian];
  return (
    <Kosong judul={disaring ? 'Tidak ada yang cocok' : judul}>
      <p>{disaring ? 'Hapus sebagian saringan untuk melihat lebih banyak.' : isi}</p>
    </Kosong>
  );
}

const tempat = ({ kelurahan, kecamatan }: { kelurahan: string; kecamatan: string }) =>
  `Kelurahan ${kelurahan}, Kecamatan ${kecamatan}`;

function Tenggat({ tenggat }: { tenggat: BelumDinilaiDto['tenggat'] }) {
  const batas = formatTanggal(tenggat.batas);
  return (
    <div>
      <Lencana nada={tenggat.terlambat ? 'merah' : 'netral'} ikon="jam">
        {kataTenggat(tenggat, batas)}
      </Lencana>
      <span className="teks-lembut block">
        tahun buku {tenggat.tahunBuku}
        {tenggat.terlambat ? `, batas ${batas}` : ''}
      </span>
    </div>
  );
}

/** Who is due and who is overdue, with what is under way. */
export function TabelBelumDinilai({
  baris,
  tahunBuku,
}: {
  baris: BelumDinilaiDto[];
  tahunBuku: number;
}) {
  return (
    <Tabel
      awal
      keterangan={`Koperasi aktif tanpa penilaian yang disetujui untuk tahun buku ${tahunBuku}, menurut nama`}
      kolom={[
        { kunci: 'koperasi', label: 'Koperasi' },
        { kunci: 'tempat', label: 'Tempat' },
        { kunci: 'terakhir', label: 'Penilaian terakhir' },
        { kunci: 'tenggat', label: 'Tenggat' },
        { kunci: 'keadaan', label: `Tahun buku ${tahunBuku}` },
      ]}
      baris={baris.map(({ koperasi, kategori, dinilai, tenggat, berjalan }) => ({
        id: koperasi.id,
        href: `/portal/koperasi/${koperasi.id}/penilaian`,
        sel: {
          koperasi: koperasi.nama,
          tempat: tempat(koperasi),
          terakhir:
            dinilai === null ? (
              'Belum pernah dinilai'
            ) : (
              <LencanaKategori kategori={kategori} tahunBuku={dinilai} />
            ),
          tenggat: <Tenggat tenggat={tenggat} />,
          keadaan: berjalan ? (
            <div>
              <LencanaStatusPenilaian status={berjalan.status} />{' '}
              <Tautan href={`/portal/penilaian/${berjalan.id}`}>
                Buka<span className="hanya-pembaca"> penilaian {koperasi.nama}</span>
              </Tautan>
              <span className="teks-lembut block">oleh {berjalan.penyusun}</span>
            </div>
          ) : (
            'Belum disusun'
          ),
        },
      }))}
    />
  );
}

/** "12 hari lagi", "habis 5 hari lalu". */
function kataSisa(sisa: number): string {
  if (sisa < 0) return `habis ${formatAngka(-sisa)} hari lalu`;
  return sisa === 0 ? 'hari ini' : `${sisa} hari lagi`;
}

/** Whose letter ends soon, or has ended. */
export function TabelBerakhir({ baris }: { baris: SertifikatBerakhirDto[] }) {
  return (
    <Tabel
      awal
      keterangan="Yang paling dahulu berakhir di atas"
      kolom={[
        { kunci: 'koperasi', label: 'Koperasi' },
        { kunci: 'tempat', label: 'Tempat' },
        { kunci: 'kategori', label: 'Kategori' },
        { kunci: 'nomor', label: 'Sertifikat' },
        { kunci: 'berakhir', label: 'Berakhir' },
      ]}
      baris={baris.map((satu) => ({
        id: satu.id,
        href: `/portal/penilaian/${satu.penilaianId}`,
        sel: {
          koperasi: satu.koperasi.nama,
          tempat: tempat(satu.koperasi),
          kategori: <LencanaKategori kategori={satu.kategori} tahunBuku={satu.tahunBuku} />,
          nomor: <span className="wrap-anywhere">{satu.nomor}</span>,
          berakhir: (
            <div>
              <Lencana nada={satu.sisa < 0 ? 'merah' : 'kuning'} ikon="jam">
                {kataSisa(satu.sisa)}
              </Lencana>
              <span className="teks-lembut block">{formatTanggal(satu.berlakuHingga)}</span>
            </div>
          ),
        },
      }))}
    />
  );
}

const hari = (jumlah: number | null) =>
  jumlah === null ? undefined : `${formatAngka(jumlah)} hari`;

/** What lies with each penilai, and what became of their work this year. */
export function TabelBeban({ baris, tahun }: { baris: BebanDto[]; tahun: string }) {
  return (
    <Tabel
      awal
      keterangan="Penilai menurut nama; bagian dihitung dari semua penilaian yang belum selesai"
      kolom={[
        { kunci: 'nama', label: 'Penilai' },
        { kunci: 'draf', label: 'Draf', rata: 'kanan' },
        { kunci: 'dikembalikan', label: 'Dikembalikan', rata: 'kanan' },
        { kunci: 'diajukan', label: 'Menunggu pemeriksaan', rata: 'kanan' },
        { kunci: 'ditanggapi', label: 'Pada koperasi atau keputusan akhir', rata: 'kanan' },
        { kunci: 'bagian', label: 'Bagian', rata: 'kanan' },
        { kunci: 'tertua', label: 'Umur tertua', rata: 'kanan' },
        { kunci: 'disetujui', label: `Disetujui ${tahun}`, rata: 'kanan' },
        { kunci: 'rata', label: 'Rata-rata lama', rata: 'kanan' },
      ]}
      baris={baris.map((satu) => ({
        id: satu.id,
        sel: {
          nama: satu.penilai ? satu.nama : `${satu.nama} (bukan penilai lagi)`,
          draf: formatAngka(satu.draf),
          dikembalikan: formatAngka(satu.dikembalikan),
          diajukan: formatAngka(satu.diajukan),
          ditanggapi: formatAngka(satu.ditanggapi),
          bagian: `${satu.bagian}\u00a0%`,
          tertua: hari(satu.tertua),
          disetujui: formatAngka(satu.disetujuiTahunIni),
          rata: hari(satu.rataHari),
        },
      }))}
    />
  );
}
