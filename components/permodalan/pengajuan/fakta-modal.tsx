import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { DaftarRingkas, GarisWaktu, Kartu, Pemberitahuan, Rincian, Tautan } from '@/components/ui';
import { kurangLamaAnggota } from '@/lib/permodalan/ajukan/rules';
import { KALIMAT_KEMAMPUAN } from '@/lib/permodalan/kemampuan/rules';
import { namaBulan } from '@/lib/permodalan/laporan/rules';
import type { RencanaModal } from '@/lib/permodalan/pengajuan/loaders';
import { bedaTawaran } from '@/lib/permodalan/pengajuan/rules';
import type { ModalDto } from '@/lib/permodalan/pengajuan/types';
import { kalimatHarga } from '@/lib/permodalan/produk/rules';
import {
  LABEL_AKAD,
  LABEL_KOLEKTIBILITAS,
  LABEL_TUJUAN,
  sebutanHarga,
} from '@/lib/permodalan/rules';
import { tanggalJakarta } from '@/lib/platform/clock';
import { formatPersen, formatRupiah, formatTanggal, formatWaktu } from '@/lib/platform/format';
import { LencanaKolektibilitas } from '../lencana-modal';
import { DaftarPinjamanBerjalan } from '../pinjaman-berjalan';
import { KALIMAT_PEMBULATAN, RingkasanBiaya, TabelAngsuran } from '../rencana-angsuran';

/** Who applies, for how much and what for, under which terms. */
export function FaktaModal({ modal }: { modal: ModalDto }) {
  const { pemohon, usaha, koperasi, ketentuan } = modal;
  const kurangLama = kurangLamaAnggota(
    ketentuan,
    tanggalJakarta(pemohon.anggotaSejak),
    tanggalJakarta(modal.dibuatPada),
  );
  return (
    <>
      <Kartu judul="Yang diminta">
        <DaftarRingkas
          butir={[
            { istilah: 'Jumlah', nilai: formatRupiah(modal.jumlah) },
            { istilah: 'Diangsur selama', nilai: `${modal.tenor} bulan` },
            { istilah: 'Untuk apa', nilai: LABEL_TUJUAN[modal.tujuan] },
            {
              istilah: 'Penjelasan',
              nilai: <span className="whitespace-pre-line">{modal.penjelasan}</span>,
            },
            { istilah: 'Diajukan', nilai: formatWaktu(modal.dibuatPada) },
            {
              istilah: 'Koperasi',
              nilai: (
                <>
                  <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>{' '}
                  <LencanaKategori
                    kategori={koperasi.kategori}
                    tahunBuku={koperasi.penilaianTahunBuku}
                  />
                </>
              ),
            },
            {
              istilah: 'Ketentuan',
              nilai: `${ketentuan.nama}, versi ${modal.nomorVersi}: ${ketentuan.akad ? `${LABEL_AKAD[ketentuan.akad]}, ` : ''}${kalimatHarga(ketentuan)}`,
            },
            ...(ketentuan.agunan ? [{ istilah: 'Agunan', nilai: ketentuan.agunan }] : []),
          ]}
        />
      </Kartu>
      <Kartu judul="Pemohon">
        {kurangLama ? (
          <div className="mb-4">
            <Pemberitahuan nada="peringatan" judul="Belum cukup lama menjadi anggota">
              {kurangLama} Dihitung pada hari pengajuan.
            </Pemberitahuan>
          </div>
        ) : null}
        <DaftarRingkas
          butir={[
            { istilah: 'Nama', nilai: pemohon.nama },
            {
              istilah: 'Anggota',
              nilai: `nomor ${pemohon.nomorAnggota}, sejak ${formatTanggal(pemohon.anggotaSejak)}${pemohon.masihAnggota ? '' : '. Sekarang bukan anggota aktif lagi'}`,
            },
            { istilah: 'NIK penduduk', nilai: pemohon.nikPenduduk ?? 'belum diisi' },
            { istilah: 'Telepon', nilai: pemohon.telepon ?? 'belum diisi' },
            { istilah: 'Tempat tinggal', nilai: pemohon.wilayah },
            {
              istilah: 'Usaha',
              nilai: `${usaha.nama} (${usaha.nomor}): ${usaha.kegiatanUtama}`,
            },
          ]}
        />
      </Kartu>
      <KeuanganPemohon modal={modal} />
    </>
  );
}

/** Income and expenses; absent for readers who are not to see them. */
function KeuanganPemohon({ modal }: { modal: ModalDto }) {
  const { perkiraan, kemampuan, berjalan } = modal;
  if (modal.tertutup) {
    return (
      <Kartu judul="Perkiraan keuangan sebulan">
        <p>
          Pengajuan ini sudah berakhir, jadi pendapatan, pengeluaran, dan berkas pemohon tidak
          ditampilkan lagi.
        </p>
      </Kartu>
    );
  }
  if (!perkiraan) return null;
  return (
    <Kartu judul="Perkiraan keuangan sebulan">
      <p className="petunjuk mb-4">
        Hanya pemohon yang melihatnya, dan pengurus koperasi ini sampai pengajuan atau pinjamannya
        berakhir.
      </p>
      <DaftarRingkas
        butir={[
          { istilah: 'Pendapatan', nilai: formatRupiah(perkiraan.pendapatan) },
          { istilah: 'Pengeluaran', nilai: formatRupiah(perkiraan.pengeluaran) },
          {
            istilah: 'Angsuran lain menurut pemohon',
            nilai: formatRupiah(perkiraan.angsuranLain),
          },
          {
            istilah: 'Pinjaman lain di koperasi ini',
            nilai:
              berjalan.length === 0 ? (
                'tidak ada yang berjalan'
              ) : (
                <DaftarPinjamanBerjalan pinjaman={berjalan} />
              ),
          },
          ...(kemampuan
            ? [
                {
                  istilah: 'Sisa sebulan',
                  nilai: `${formatRupiah(kemampuan.sisa)}. ${KALIMAT_KEMAMPUAN[kemampuan.keadaan]}${kemampuan.bagianAngsuran ? ` Angsuran terbesar ${formatPersen(kemampuan.bagianAngsuran, 1)} dari sisa itu.` : ''}`,
                },
              ]
            : []),
        ]}
      />
    </Kartu>
  );
}

/** The price and the instalments of the application as it stands now. */
export function BiayaModal({ modal, biaya }: { modal: ModalDto; biaya: RencanaModal | null }) {
  const harga = sebutanHarga(modal.ketentuan.akad);
  if (!biaya) {
    return (
      <Kartu judul="Biaya dan angsuran">
        <p className="teks-lembut">
          Bagi hasil dihitung dari laba usaha, jadi angsurannya hanya terlihat oleh pemohon dan
          pengurus koperasi.
        </p>
      </Kartu>
    );
  }
  const dasar = modal.pencairan
    ? 'Menurut jumlah yang dicairkan.'
    : modal.jumlahDisetujui !== null
      ? 'Menurut tawaran koperasi.'
      : 'Menurut yang diminta.';
  return (
    <Kartu judul="Biaya dan angsuran">
      <div className="grid gap-4">
        <p className="teks-lembut">{dasar}</p>
        <RingkasanBiaya {...biaya} harga={harga} />
        <Rincian judul="Angsuran setiap bulan">
          <TabelAngsuran
            rencana={biaya.rencana}
            harga={harga}
            keterangan={<span className="teks-lembut">{KALIMAT_PEMBULATAN}</span>}
          />
        </Rincian>
      </div>
    </Kartu>
  );
}

/** What was decided, by whom, and why. */
export function HasilModal({ modal }: { modal: ModalDto }) {
  const { keputusan, jumlahDisetujui, tenorDisetujui, diterimaPada, pencairan, status } = modal;
  if (!keputusan) return null;
  return (
    <Kartu judul="Keputusan">
      <DaftarRingkas
        butir={[
          {
            istilah: 'Diputuskan',
            nilai: `${formatWaktu(keputusan.pada)}${keputusan.oleh ? ` oleh ${keputusan.oleh}` : ''}`,
          },
          ...(jumlahDisetujui === null
            ? []
            : [
                {
                  istilah: 'Tawaran',
                  nilai: `${formatRupiah(jumlahDisetujui)} selama ${tenorDisetujui ?? modal.tenor} bulan${bedaTawaran(modal, { jumlah: jumlahDisetujui, tenor: tenorDisetujui ?? modal.tenor }, 'yang diminta')}`,
                },
              ]),
          ...(modal.pihakTerkait
            ? [
                {
                  istilah: 'Pihak terkait',
                  nilai: 'Pemohon pengurus, pengawas, atau orang dekatnya.',
                },
              ]
            : []),
          ...(keputusan.alasan
            ? [
                {
                  istilah: status === 'DITOLAK' || status === 'DIBATALKAN' ? 'Alasan' : 'Catatan',
                  nilai: <span className="whitespace-pre-line">{keputusan.alasan}</span>,
                },
              ]
            : []),
          ...(diterimaPada
            ? [{ istilah: 'Disetujui pemohon', nilai: formatWaktu(diterimaPada) }]
            : []),
          ...(pencairan
            ? [
                {
                  istilah: 'Dicairkan',
                  nilai: `${formatRupiah(pencairan.jumlah)} pada ${formatTanggal(pencairan.tanggal)}`,
                },
              ]
            : []),
        ]}
      />
    </Kartu>
  );
}

/** How the loan stands after the latest report, and the reports before it. */
export function KeadaanPinjaman({ modal }: { modal: ModalDto }) {
  const { pinjaman, laporan, pencairan } = modal;
  if (!pinjaman || !pencairan) return null;
  return (
    <Kartu judul="Keadaan pinjaman">
      <DaftarRingkas
        butir={[
          {
            istilah: 'Kolektibilitas',
            nilai: <LencanaKolektibilitas nilai={pinjaman.kolektibilitas} />,
          },
          { istilah: 'Sisa pokok', nilai: formatRupiah(pinjaman.sisaPokok) },
          { istilah: 'Tunggakan', nilai: formatRupiah(pinjaman.tunggakan) },
          {
            istilah: 'Menurut laporan',
            nilai: pinjaman.bulan ? namaBulan(pinjaman.bulan) : 'belum ada laporan koperasi',
          },
        ]}
      />
      {modal.milikSendiri ? (
        <p className="teks-lembut mt-4">
          Dilaporkan koperasi setiap bulan. Bila tidak sesuai dengan catatan Anda, tanyakan kepada
          koperasi.
        </p>
      ) : null}
      {laporan.length > 0 ? (
        <div className="mt-4">
          <Rincian judul={`Laporan bulanan (${laporan.length})`}>
            <ul className="grid gap-2">
              {laporan.map((satu) => (
                <li key={satu.bulan}>
                  <strong>{namaBulan(satu.bulan)}</strong>: sisa {formatRupiah(satu.sisaPokok)},
                  tunggakan {formatRupiah(satu.tunggakan)},{' '}
                  {LABEL_KOLEKTIBILITAS[satu.kolektibilitas].toLowerCase()}
                </li>
              ))}
            </ul>
          </Rincian>
        </div>
      ) : null}
    </Kartu>
  );
}

/** Questions of the koperasi and answers of the applicant, in the order they were written. */
export function PercakapanModal({ modal }: { modal: ModalDto }) {
  if (modal.pesan.length === 0) return null;
  return (
    <Kartu judul="Tanya jawab">
      <GarisWaktu
        butir={modal.pesan.map((satu) => ({
          id: satu.id,
          judul:
            satu.pihak === 'KOPERASI'
              ? `${modal.koperasi.nama} bertanya`
              : `${modal.pemohon.nama} menjawab`,
          waktu: formatWaktu(satu.pada),
          isi: <p className="whitespace-pre-line">{satu.isi}</p>,
        }))}
      />
    </Kartu>
  );
}

/** Why a pengurus may not decide on what is their own. */
export function HalanganModal({ modal }: { modal: ModalDto }) {
  const { halangan } = modal.tindakan;
  if (!halangan) return null;
  return (
    <Kartu judul="Keputusan">
      <Pemberitahuan nada="info" judul="Anda tidak dapat memutuskan pengajuan ini">
        {halangan}
      </Pemberitahuan>
    </Kartu>
  );
}
