import { AreaTeks, DICENTANG, Formulir, KotakCentang, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Lencana, Pemberitahuan, TautanTombol } from '@/components/ui';
import { batalMintaKeluarAction, mintaKeluarAction } from '@/lib/keanggotaan/anggota/minta/actions';
import { kalimatMintaKeluar } from '@/lib/keanggotaan/anggota/minta/rules';
import type { AnggotaRinciDto } from '@/lib/keanggotaan/anggota/types';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { formatWaktu } from '@/lib/platform/format';

const rujukan = ({ id, versi }: AnggotaRinciDto) => ({ id, versi: String(versi) });

/** The mark of a line whose member asked to leave. */
export const LencanaMintaKeluar = () => (
  <Lencana nada="kuning" ikon="jam">
    Minta keluar
  </Lencana>
);

/** What whoever keeps the book reads before recording the leave. */
export function PermintaanKeluar({ anggota }: { anggota: AnggotaRinciDto }) {
  const { mintaKeluarPada, alasanMintaKeluar, milikSendiri, status } = anggota;
  if (mintaKeluarPada === null || milikSendiri || status !== 'AKTIF') return null;
  return (
    <Kartu judul="Permintaan keluar">
      <DaftarRingkas
        butir={[
          { istilah: 'Diminta', nilai: formatWaktu(mintaKeluarPada) },
          {
            istilah: 'Alasan anggota',
            nilai: <span className="whitespace-pre-line">{alasanMintaKeluar}</span>,
          },
        ]}
      />
      <p className="teks-lembut mt-4">
        Anggota dapat membatalkan permintaan ini selama keluarnya belum dicatat.
      </p>
    </Kartu>
  );
}

const TERTULIS = [
  { nama: 'alasan', label: 'Alasan minta keluar' },
  {
    nama: 'tahuPenyelesaian',
    label: 'Tahu simpanan dan pinjaman diselesaikan koperasi, bukan lewat portal',
    pilihan: DICENTANG,
  },
];

/**
 * For the member: asking to leave, or the request and how to withdraw it. Both forms stay when there is
 * nothing to do, so that one who was too late reads why, also without JavaScript.
 */
export function MintaKeluar({
  anggota,
  nilaiAwal,
}: {
  anggota: AnggotaRinciDto;
  nilaiAwal: Record<string, string | string[]>;
}) {
  if (!anggota.milikSendiri) return null;
  const { mintaKeluarPada, bolehMintaKeluar } = anggota;
  const bolehMinta = bolehMintaKeluar && mintaKeluarPada === null;
  return (
    <>
      <Formulir
        id="minta-keluar"
        aksi={mintaKeluarAction}
        tertutup={bolehMinta ? null : TERTULIS}
        nilaiAwal={nilaiAwal}
        tersembunyi={rujukan(anggota)}
      >
        {bolehMinta ? <IsianMintaKeluar anggota={anggota} /> : null}
      </Formulir>
      <Formulir
        id="batal-keluar"
        aksi={batalMintaKeluarAction}
        tertutup={bolehMintaKeluar && mintaKeluarPada !== null ? null : []}
        nilaiAwal={{}}
        tersembunyi={rujukan(anggota)}
      >
        {bolehMintaKeluar && mintaKeluarPada !== null ? (
          <Kartu judul="Permintaan keluar Anda">
            <div className="grid gap-4">
              <p>{kalimatMintaKeluar(mintaKeluarPada)}</p>
              <DaftarRingkas
                butir={[
                  {
                    istilah: 'Alasan Anda',
                    nilai: <span className="whitespace-pre-line">{anggota.alasanMintaKeluar}</span>,
                  },
                ]}
              />
              <p>
                Anda tetap anggota sampai keluarnya dicatat, dan dapat membatalkan permintaan ini
                sebelum itu.
              </p>
              <DicatatPetugas anggota={anggota} />
              <TombolKirim varian="kedua">Batalkan permintaan keluar</TombolKirim>
            </div>
          </Kartu>
        ) : null}
      </Formulir>
    </>
  );
}

function IsianMintaKeluar({ anggota }: { anggota: AnggotaRinciDto }) {
  return (
    <Kartu judul="Minta keluar dari koperasi">
      <div className="grid gap-4">
        <p>
          Permintaan Anda dikirim kepada pengurus {anggota.namaKoperasi}. Anda tetap anggota sampai
          pengurus mencatat keluarnya. Selagi masih ada pinjaman berjalan di koperasi ini, keluarnya
          belum dapat dicatat.
        </p>
        <DicatatPetugas anggota={anggota} />
        <AreaTeks
          nama="alasan"
          label="Alasan minta keluar"
          petunjuk="10 sampai 500 karakter. Pengurus membacanya."
          baris={3}
        />
        <KotakCentang
          nama="tahuPenyelesaian"
          label="Saya tahu simpanan dan pinjaman saya diselesaikan koperasi, bukan lewat portal ini."
        />
        <TombolKirim varian="bahaya">Kirim permintaan keluar</TombolKirim>
      </div>
    </Kartu>
  );
}

const DicatatPetugas = ({ anggota }: { anggota: AnggotaRinciDto }) =>
  anggota.dicatatPetugas ? (
    <Pemberitahuan nada="info" judul="Petugas DKUM yang mencatat">
      Tidak ada pengurus lain di {anggota.namaKoperasi} yang punya akun, jadi petugas DKUM menerima
      permintaan ini dan mencatatnya atas nama koperasi.
    </Pemberitahuan>
  ) : null;

/** On the page of an application that ended in a membership: where the member goes from there. */
export function KeanggotaanDariPermohonan({ permohonan }: { permohonan: PermohonanDto }) {
  const { anggota, koperasi, milikSendiri } = permohonan;
  if (!milikSendiri || anggota === null) return null;
  const href = `/portal/koperasi/${koperasi.id}/anggota/${anggota.id}`;
  if (anggota.status !== 'AKTIF') {
    return (
      <Kartu judul="Keanggotaan Anda">
        <p>Anda sudah keluar dari {koperasi.nama}.</p>
        <TautanTombol varian="kedua" href={href}>
          Lihat catatan keanggotaan
        </TautanTombol>
      </Kartu>
    );
  }
  return (
    <Kartu judul="Keanggotaan Anda">
      <p>
        {anggota.mintaKeluarPada
          ? kalimatMintaKeluar(anggota.mintaKeluarPada)
          : 'Anda dapat meminta keluar dari koperasi ini kapan saja.'}
      </p>
      <TautanTombol varian="kedua" href={href}>
        {anggota.mintaKeluarPada ? 'Lihat permintaan keluar' : 'Minta keluar'}
      </TautanTombol>
    </Kartu>
  );
}
