import { Formulir, TombolKirim } from '@/components/form';
import { Kartu, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { ambilAlihPenilaianAction } from '@/lib/penilaian/actions';
import type { BolehPenilaian, PenilaianDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';
import { AkanMenggantikan, SudahDigantikan } from './penggantian';

const KABAR: Record<string, { judul: string; isi: string }> = {
  diajukan: {
    judul: 'Penilaian sudah diajukan',
    isi: 'Kepala bidang mendapat kabar. Anda diberi tahu setelah ada keputusan.',
  },
  dilepas: {
    judul: 'Hasil sementara sudah dilepas',
    isi: 'Koperasi mendapat kabar dan dapat menanggapi. Tanpa keberatan sampai batas waktunya, hasil ini menjadi final.',
  },
  ditanggapi: {
    judul: 'Tanggapan sudah terkirim',
    isi: 'Kepala bidang dan penilai mendapat kabar. Keputusannya disampaikan lewat pemberitahuan.',
  },
  disetujui: {
    judul: 'Penilaian sudah disetujui',
    isi: 'Hasilnya berlaku dan tampil untuk umum, dan sertifikatnya terbit. Penilai dan pengurus koperasi mendapat kabar.',
  },
  dikembalikan: {
    judul: 'Penilaian sudah dikembalikan',
    isi: 'Penilai mendapat kabar beserta catatan Anda.',
  },
  diterbitkan: {
    judul: 'Sertifikat sudah terbit',
    isi: 'Pengurus koperasi mendapat kabar dan dapat mengunduhnya.',
  },
  dicabut: {
    judul: 'Penilaian sudah dicabut',
    isi: 'Hasilnya tidak lagi dihitung. Penilai dan pengurus koperasi mendapat kabar beserta alasan Anda.',
  },
  'diambil-alih': {
    judul: 'Penilaian ini sekarang tugas Anda',
    isi: 'Periksa isinya, lalu ajukan. Penilai sebelumnya mendapat kabar.',
  },
};

/** What has just happened, and what a superseded or returned one means. */
export function KabarPenilaian({
  penilaian,
  kabar,
}: {
  penilaian: PenilaianDto;
  kabar: string | string[] | undefined;
}) {
  const { status, kerja, pencabutan } = penilaian;
  const baru = typeof kabar === 'string' && Object.hasOwn(KABAR, kabar) ? KABAR[kabar] : undefined;
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {baru ? (
        <Pemberitahuan nada="sukses" judul={baru.judul}>
          {baru.isi}
        </Pemberitahuan>
      ) : null}
      <SudahDigantikan penilaian={penilaian} />
      {status === 'DRAF' || status === 'DIKEMBALIKAN' ? (
        <AkanMenggantikan penilaian={penilaian} />
      ) : null}
      {pencabutan ? (
        <Pemberitahuan
          nada="peringatan"
          judul={`Penilaian ini dicabut ${formatTanggal(pencabutan.pada)}`}
        >
          <p className="whitespace-pre-line">Alasan: {pencabutan.alasan}</p>
          <p>Isinya disimpan sebagai riwayat dan tidak lagi dihitung.</p>
        </Pemberitahuan>
      ) : null}
      {status === 'DIKEMBALIKAN' && kerja?.pemutus ? (
        <Pemberitahuan nada="peringatan" judul={`Dikembalikan oleh ${kerja.pemutus}`}>
          {kerja.catatanPengembalian ? (
            <p className="whitespace-pre-line">{kerja.catatanPengembalian}</p>
          ) : null}
          {kerja.catatanButir.length > 0 ? (
            <p>
              Ada {kerja.catatanButir.length} catatan pada aspek atau indikator; bacalah di samping
              aspeknya.
            </p>
          ) : null}
        </Pemberitahuan>
      ) : null}
    </div>
  );
}

/** The way to another assessment of the book year of an approved or revoked one, or to the one that is under way. */
function NilaiUlang({
  penilaian: { koperasi, tahunBuku, penggantiBerjalanId, status },
}: {
  penilaian: PenilaianDto;
}) {
  return (
    <Kartu judul="Nilai ulang">
      {penggantiBerjalanId ? (
        <p>
          {status === 'DICABUT'
            ? 'Penilaian lain untuk tahun buku ini sudah ada.'
            : 'Penilaian lain untuk tahun buku ini sedang berjalan.'}{' '}
          <Tautan href={`/portal/penilaian/${penggantiBerjalanId}`}>Buka penilaian itu</Tautan>
        </p>
      ) : (
        <>
          <p className="mb-3">
            {status === 'DICABUT'
              ? 'Hasil ini dicabut, jadi tahun buku ini perlu dinilai lagi. Penilaian baru berlaku setelah disetujui kepala bidang.'
              : 'Hasil yang disetujui tidak diubah. Penilaian baru menggantikannya setelah disetujui kepala bidang, dengan alasan yang Anda tulis.'}
          </p>
          <TautanTombol
            varian="kedua"
            ikon="ulang"
            href={`/portal/koperasi/${koperasi.id}/penilaian/baru?tahun=${tahunBuku}`}
            penuh
          >
            Nilai ulang tahun buku ini
          </TautanTombol>
        </>
      )}
    </Kartu>
  );
}

/** How a draft goes on: by its preparer, or by a colleague who takes it over; an approved or revoked one anew. */
export function TindakanPenyusun({
  penilaian,
  boleh,
}: {
  penilaian: PenilaianDto;
  boleh: Pick<BolehPenilaian, 'ubah' | 'ambilAlih' | 'nilaiUlang'>;
}) {
  const { id, versi, kerja, cara } = penilaian;
  if (boleh.nilaiUlang) return <NilaiUlang penilaian={penilaian} />;
  if (boleh.ubah) {
    return (
      <Kartu judul="Lanjutkan penilaian">
        <div className="grid gap-3">
          <TautanTombol href={`/portal/penilaian/${id}/periksa`} penuh>
            Periksa dan ajukan
          </TautanTombol>
          {cara === 'LEMBAR' ? (
            <TautanTombol varian="kedua" ikon="ubah" href={`/portal/penilaian/${id}/lembar`} penuh>
              Isi lembar kerja
            </TautanTombol>
          ) : (
            <>
              <TautanTombol varian="kedua" ikon="ubah" href={`/portal/penilaian/${id}/ubah`} penuh>
                Ubah nilai aspek
              </TautanTombol>
              <TautanTombol
                varian="kedua"
                ikon="unggah"
                href={`/portal/penilaian/${id}/kertas-kerja`}
                penuh
              >
                {kerja?.kertasKerja ? 'Ganti kertas kerja' : 'Lampirkan kertas kerja'}
              </TautanTombol>
            </>
          )}
        </div>
      </Kartu>
    );
  }
  if (!boleh.ambilAlih) return null;
  return (
    <Kartu judul="Lanjutkan penilaian ini">
      {cara === 'LEMBAR' ? (
        <p className="mb-3">
          <TautanTombol varian="kedua" ikon="ubah" href={`/portal/penilaian/${id}/lembar`} penuh>
            Ikut mengisi lembar kerja
          </TautanTombol>
        </p>
      ) : null}
      <p className="mb-3">
        Disusun oleh <strong>{kerja?.penyusun}</strong>. Ambil alih bila penyusunnya tidak dapat
        menyelesaikan. Ia mendapat kabar.
      </p>
      <Formulir
        id="ambil-alih"
        aksi={ambilAlihPenilaianAction}
        tersembunyi={{ id, versi: String(versi) }}
      >
        <TombolKirim varian="kedua" penuh>
          Ambil alih penilaian
        </TombolKirim>
      </Formulir>
    </Kartu>
  );
}
