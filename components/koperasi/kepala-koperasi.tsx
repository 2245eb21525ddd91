import type { ReactNode } from 'react';
import { KepalaHalaman, Lencana, Pemberitahuan, Tab } from '@/components/ui';
import type { KepalaKoperasiDto, TabKoperasi } from '@/lib/koperasi/types';
import { LencanaKategori } from './lencana-kategori';

const LABEL_TAB: Record<TabKoperasi, string> = {
  profil: 'Profil',
  laporan: 'Laporan tahunan',
  penilaian: 'Penilaian',
  anggota: 'Anggota',
  produk: 'Produk pinjaman',
  pinjaman: 'Pinjaman',
  dokumen: 'Dokumen',
  riwayat: 'Riwayat',
};

const alamatTab = (id: string, tab: TabKoperasi) =>
  tab === 'profil' ? `/portal/koperasi/${id}` : `/portal/koperasi/${id}/${tab}`;

/** Who the page is about, its state, and the other pages of the same koperasi. */
export function KepalaKoperasi({
  koperasi,
  tabAktif,
  aksi,
}: {
  koperasi: KepalaKoperasiDto;
  tabAktif: TabKoperasi;
  aksi?: ReactNode;
}) {
  const tidakAktif = koperasi.status === 'TIDAK_AKTIF';
  return (
    <>
      <KepalaHalaman
        judul={koperasi.nama}
        remah={[{ label: 'Koperasi', href: '/portal/koperasi' }, { label: koperasi.nama }]}
        lencana={
          <>
            <Lencana nada={tidakAktif ? 'netral' : 'biru'}>
              {tidakAktif ? 'Tidak aktif' : 'Aktif'}
            </Lencana>
            <LencanaKategori kategori={koperasi.kategori} tahunBuku={koperasi.penilaianTahunBuku} />
            {koperasi.adalahKkmp ? <Lencana nada="netral">Kelurahan Merah Putih</Lencana> : null}
          </>
        }
        keterangan={
          <>
            {koperasi.nomorIndukKoperasi ? (
              <>
                Nomor Induk Koperasi{' '}
                <span className="angka-tabular">{koperasi.nomorIndukKoperasi}</span>
              </>
            ) : (
              'Belum punya Nomor Induk Koperasi'
            )}
            {' · '}
            {koperasi.wilayah}
          </>
        }
        aksi={aksi}
      />
      {tidakAktif ? (
        <div className="mb-4">
          <Pemberitahuan
            nada="peringatan"
            judul={
              koperasi.tidakAktifSejak
                ? `Tidak aktif sejak ${koperasi.tidakAktifSejak}`
                : 'Koperasi ini tidak aktif'
            }
          >
            Alasan: {koperasi.alasanTidakAktif ?? 'tidak tertulis'}
          </Pemberitahuan>
        </div>
      ) : null}
      <Tab
        label="Bagian data koperasi"
        tab={koperasi.tab.map((tab) => ({
          label: LABEL_TAB[tab],
          href: alamatTab(koperasi.id, tab),
          aktif: tab === tabAktif,
        }))}
      />
    </>
  );
}
