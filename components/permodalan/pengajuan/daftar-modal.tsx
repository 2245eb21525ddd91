import {
  Kartu,
  Kosong,
  Paginasi,
  Saringan,
  Tab,
  Tabel,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { LABEL_TAB } from '@/lib/permodalan/pengajuan/rules';
import { type SaringanModal, TAB_MODAL, type TabModal } from '@/lib/permodalan/pengajuan/schema';
import type { ModalRingkasDto } from '@/lib/permodalan/pengajuan/types';
import { kalimatStatusModal, type PihakModal } from '@/lib/permodalan/rules';
import { formatAngka, formatRupiah, formatTanggalPendek, sejak } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import { LencanaModal } from '../lencana-modal';

const JALUR = '/portal/modal';

const kalimat = (satu: ModalRingkasDto, kini: Date, untuk: PihakModal): string =>
  kalimatStatusModal(satu.status, sejak(satu.statusSejak, kini), untuk, satu.laporanTerakhir);

/** One's own applications and loans, each with its state in a sentence. */
export function ModalSaya({ daftar, kini }: { daftar: ModalRingkasDto[]; kini: Date }) {
  if (daftar.length === 0) {
    return (
      <Kosong
        judul="Anda belum pernah mengajukan modal"
        aksi={<TautanTombol href="/portal/modal/banding">Bandingkan modal</TautanTombol>}
      >
        <p>
          Bandingkan dahulu menurut biaya sebenarnya, lalu ajukan ke koperasi yang Anda ikuti
          sebagai anggota.
        </p>
      </Kosong>
    );
  }
  return (
    <ul className="grid gap-4">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <Kartu>
            <div className="flex flex-wrap items-start justify-between gap-2">
              <div>
                <h3 className="judul-3">
                  <Tautan href={`${JALUR}/${satu.id}`}>
                    {satu.namaProduk}, {formatRupiah(satu.jumlah)}
                  </Tautan>
                </h3>
                <p className="mt-1">{kalimat(satu, kini, 'PEMOHON')}</p>
                <p className="teks-lembut mt-1">
                  {/* Lines of their own: no typeface that comes later breaks them elsewhere. */}
                  <span className="block">{satu.namaKoperasi}</span>
                  <span className="block">
                    Nomor <span className="angka-tabular">{satu.nomor}</span>
                  </span>
                  <span className="block">Diajukan {formatTanggalPendek(satu.dibuatPada)}</span>
                  {satu.sisaPokok !== null && satu.sisaPokok > 0n ? (
                    <span className="block">Sisa pokok {formatRupiah(satu.sisaPokok)}</span>
                  ) : null}
                </p>
              </div>
              <LencanaModal status={satu.status} />
            </div>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}

const KOSONG: Record<TabModal, string> = {
  menunggu: 'Tidak ada pengajuan yang perlu diputuskan.',
  pemohon: 'Tidak ada pertanyaan atau tawaran yang menunggu pemohon.',
  cair: 'Tidak ada tawaran yang siap dicairkan.',
  berjalan: 'Belum ada pinjaman yang berjalan.',
  selesai: 'Belum ada yang selesai.',
};

/** The queue of those who decide or watch: tabs, search, pages. */
export function AntreanModal({
  saringan,
  antrean,
  jumlah,
  batasHitung,
  semuaKoperasi,
  kini,
}: {
  saringan: SaringanModal;
  antrean: Halaman<ModalRingkasDto>;
  jumlah: Record<TabModal, number>;
  batasHitung: number;
  semuaKoperasi: boolean;
  kini: Date;
}) {
  const { tab, cari } = saringan;
  const alamat = (ganti: Record<string, string | null>) =>
    alamatDaftar(JALUR, { tab, cari, ...ganti });
  const hitungan = (n: number) =>
    n >= batasHitung ? `${formatAngka(batasHitung)}+` : formatAngka(n);
  const berjalan = tab === 'berjalan';
  return (
    <div className="grid gap-4">
      <Tab
        label="Bagian antrean"
        tab={TAB_MODAL.map((satu) => ({
          label: LABEL_TAB[satu],
          href: alamat({ tab: satu }),
          aktif: satu === tab,
          jumlah: hitungan(jumlah[satu]),
        }))}
      />
      <Saringan
        action={JALUR}
        cari={{
          nama: 'cari',
          label: semuaKoperasi ? 'Cari nomor, pemohon, atau koperasi' : 'Cari nomor atau pemohon',
          nilai: cari,
        }}
        tersembunyi={{ tab }}
        keping={cari ? [{ label: `Cari: ${cari}`, hapusHref: alamat({ cari: null }) }] : []}
      />
      <Tabel
        awal
        keterangan={`Modal: ${LABEL_TAB[tab].toLowerCase()}`}
        sembunyikanKeterangan
        kolom={[
          { kunci: 'pemohon', label: 'Anggota' },
          { kunci: 'nomor', label: 'Nomor', isi: 'utuh' as const },
          ...(semuaKoperasi ? [{ kunci: 'koperasi', label: 'Koperasi' }] : []),
          { kunci: 'produk', label: 'Produk' },
          {
            kunci: 'jumlah',
            label: berjalan ? 'Sisa pokok' : 'Jumlah',
            rata: 'kanan' as const,
          },
          { kunci: 'keadaan', label: 'Keadaan' },
        ]}
        baris={antrean.baris.map((satu) => ({
          id: satu.id,
          href: `${JALUR}/${satu.id}`,
          sel: {
            pemohon: satu.namaPemohon,
            nomor: <span className="angka-tabular">{satu.nomor}</span>,
            koperasi: satu.namaKoperasi,
            produk: satu.namaProduk,
            jumlah: formatRupiah(berjalan ? (satu.sisaPokok ?? satu.jumlah) : satu.jumlah),
            keadaan: (
              <>
                <LencanaModal status={satu.status} />
                <span className="teks-lembut mt-1 block">{kalimat(satu, kini, 'KOPERASI')}</span>
              </>
            ),
          },
        }))}
        kosong={
          <Kosong judul={cari ? 'Tidak ada yang cocok' : 'Tidak ada di bagian ini'}>
            <p>{cari ? 'Ubah kata yang dicari.' : KOSONG[tab]}</p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={antrean.sebelum && alamat({ sebelum: antrean.sebelum })}
        berikutnyaHref={antrean.setelah && alamat({ setelah: antrean.setelah })}
      />
    </div>
  );
}
