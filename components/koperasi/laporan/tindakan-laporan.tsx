import {
  AreaTeks,
  Formulir,
  Isian,
  KotakCentang,
  RincianIsian,
  TombolKirim,
} from '@/components/form';
import { TanyaHapus } from '@/components/form/tanya-hapus';
import { Ikon, Kartu, Pemberitahuan, TautanTombol } from '@/components/ui';
import { ajukanLaporanAction, tarikLaporanAction } from '@/lib/koperasi/laporan/actions';
import { KUNCI_DITINJAU, type KunciDitinjau, LABEL_DITINJAU } from '@/lib/koperasi/laporan/rules';
import type { BolehLaporan, VersiLaporanDto } from '@/lib/koperasi/laporan/types';
import {
  buangKoreksiAction,
  kembalikanLaporanAction,
  verifikasiLaporanAction,
} from '@/lib/koperasi/laporan/verifikasi/actions';

type Titipan = Record<string, string | string[]>;

const rujukan = ({ id, versi }: VersiLaporanDto) => ({ id, versi: String(versi) });

/** What the writer does next: fill in, attach, submit, or take back. */
function TindakanPengisi({
  jalur,
  berjalan,
  kurang,
  boleh,
}: {
  jalur: string;
  berjalan: VersiLaporanDto | null;
  kurang: KunciDitinjau[];
  boleh: BolehLaporan;
}) {
  if (!berjalan) {
    return (
      <Kartu judul="Laporan belum diisi">
        <TautanTombol href={`${jalur}/ubah`} penuh>
          Isi laporan
        </TautanTombol>
      </Kartu>
    );
  }
  return (
    <Kartu judul="Lanjutkan laporan">
      <div className="grid gap-3">
        {kurang.length > 0 ? (
          <Pemberitahuan nada="info" judul="Sebelum diajukan, lengkapi:">
            <ul className="list-disc pl-5">
              {kurang.map((kunci) => (
                <li key={kunci}>{LABEL_DITINJAU[kunci]}</li>
              ))}
            </ul>
          </Pemberitahuan>
        ) : null}
        {boleh.ajukan ? (
          <Formulir id="ajukan" aksi={ajukanLaporanAction} tersembunyi={rujukan(berjalan)}>
            <p>
              Petugas mencocokkan angka dengan berkasnya. Selama diperiksa, laporan tidak dapat
              diubah kecuali ditarik.
            </p>
            <TombolKirim penuh>Ajukan ke dinas</TombolKirim>
          </Formulir>
        ) : null}
        <TautanTombol varian="kedua" ikon="ubah" href={`${jalur}/ubah`} penuh>
          Ubah isi laporan
        </TautanTombol>
        <TautanTombol varian="kedua" ikon="unggah" href={`${jalur}/berkas`} penuh>
          Atur berkas
        </TautanTombol>
      </div>
    </Kartu>
  );
}

/** Notes for the fields to mend; at least one, or a general one. */
function KembalikanForm({ versi, titipan }: { versi: VersiLaporanDto; titipan: Titipan }) {
  const terverifikasi = versi.status === 'TERVERIFIKASI';
  return (
    <Formulir
      id="kembalikan"
      aksi={kembalikanLaporanAction}
      tersembunyi={rujukan(versi)}
      nilaiAwal={titipan}
      className="mt-2"
    >
      <AreaTeks
        nama="catatanUmum"
        label="Catatan untuk koperasi"
        petunjuk="Sebutkan apa yang perlu diperbaiki."
        baris={3}
        opsional
      />
      <RincianIsian
        judul="Catatan per isian dan berkas"
        nama={KUNCI_DITINJAU.map((kunci) => `catatan.${kunci}`)}
      >
        <div className="grid gap-4">
          {KUNCI_DITINJAU.map((kunci) => (
            <Isian key={kunci} nama={`catatan.${kunci}`} label={LABEL_DITINJAU[kunci]} opsional />
          ))}
        </div>
      </RincianIsian>
      {terverifikasi ? (
        <KotakCentang
          nama="berhentiDihitung"
          label="Laporan lama berhenti dihitung sekarang juga"
          petunjuk="Misalnya karena RAT-nya ternyata tidak pernah diadakan. Tanpa tanda ini, laporan lama tetap dihitung sampai perbaikannya terverifikasi."
        />
      ) : null}
      <TombolKirim varian="kedua" ikon={<Ikon nama="ulang" />} penuh>
        {terverifikasi ? 'Buka untuk diperbaiki' : 'Kembalikan'}
      </TombolKirim>
    </Formulir>
  );
}

/** Decision of a petugas on what waits, or the way to mend what counts already. */
function TindakanPetugas({
  jalur,
  berjalan,
  berlaku,
  boleh,
  titipan,
}: {
  jalur: string;
  berjalan: VersiLaporanDto | null;
  berlaku: VersiLaporanDto | null;
  boleh: BolehLaporan;
  titipan: Titipan;
}) {
  if (berjalan && boleh.verifikasi) {
    return (
      <Kartu judul="Keputusan Anda">
        <p>
          Diisi oleh <strong>{berjalan.penulis.join(', ') || 'pengurus'}</strong>. Cocokkan angkanya
          dengan berkas sebelum memutuskan.
        </p>
        <h3 className="judul-4 mt-4">Jika sesuai</h3>
        <p className="mt-1 mb-3">
          {berjalan.isian.tanggalRat
            ? 'RAT-nya dihitung untuk keaktifan dan grade koperasi, dan angkanya tampil untuk umum.'
            : 'Angkanya dihitung; laporan ini tanpa RAT, jadi keaktifan dan grade tidak berubah.'}
          {berlaku ? ' Laporan yang berlaku sekarang digantikan.' : ''} Koperasi mendapat kabar.
        </p>
        <Formulir id="verifikasi" aksi={verifikasiLaporanAction} tersembunyi={rujukan(berjalan)}>
          <AreaTeks
            nama="catatanUmum"
            label="Catatan"
            petunjuk="Tersimpan di riwayat."
            baris={2}
            opsional
          />
          <TombolKirim ikon={<Ikon nama="centang" />} penuh>
            Verifikasi laporan
          </TombolKirim>
        </Formulir>
        <div className="mt-6">
          <h3 className="judul-4">Jika ada yang perlu diperbaiki</h3>
          <KembalikanForm versi={berjalan} titipan={titipan} />
        </div>
      </Kartu>
    );
  }
  if (!berlaku || !(boleh.koreksi || boleh.kembalikan)) return null;
  return (
    <Kartu judul="Koreksi laporan terverifikasi">
      <div className="grid gap-4">
        {boleh.koreksi ? (
          <>
            <p>
              Koreksi Anda menjadi versi baru. Versi itu dihitung setelah petugas lain
              memverifikasinya.
            </p>
            <TautanTombol varian="kedua" ikon="ubah" href={`${jalur}/ubah`} penuh>
              Koreksi angka
            </TautanTombol>
          </>
        ) : null}
        {boleh.kembalikan ? (
          <div>
            <h3 className="judul-4">Minta koperasi memperbaiki</h3>
            <KembalikanForm versi={berlaku} titipan={titipan} />
          </div>
        ) : null}
      </div>
    </Kartu>
  );
}

/** Everything this reader may do about the report, in the order of the work. */
export function TindakanLaporan({
  jalur,
  berjalan,
  berlaku,
  kurang,
  boleh,
  titipan,
}: {
  /** Address of the page of this book year. */
  jalur: string;
  berjalan: VersiLaporanDto | null;
  berlaku: VersiLaporanDto | null;
  kurang: KunciDitinjau[];
  boleh: BolehLaporan;
  titipan: Titipan;
}) {
  return (
    <div className="grid gap-6">
      {boleh.isi ? <TindakanPengisi {...{ jalur, berjalan, kurang, boleh }} /> : null}
      {boleh.tulisanSendiri ? (
        <Kartu judul="Verifikasi">
          <Pemberitahuan nada="info" judul="Anda ikut mengisi laporan ini">
            Verifikasinya harus dari petugas lain.
          </Pemberitahuan>
        </Kartu>
      ) : null}
      <TindakanPetugas {...{ jalur, berjalan, berlaku, boleh, titipan }} />
      {berjalan && boleh.tarik ? (
        <Kartu judul="Perlu diubah?">
          <Formulir id="tarik" aksi={tarikLaporanAction} tersembunyi={rujukan(berjalan)}>
            <p>Laporan kembali menjadi draf dan tidak lagi menunggu petugas.</p>
            <TombolKirim varian="kedua" penuh>
              Tarik laporan
            </TombolKirim>
          </Formulir>
        </Kartu>
      ) : null}
      {berjalan && boleh.buangKoreksi ? (
        <Kartu judul="Koreksi tidak jadi?">
          <Formulir id="buang" aksi={buangKoreksiAction} tersembunyi={rujukan(berjalan)}>
            <TanyaHapus
              kata="Buang koreksi"
              nama="yang berjalan"
              akibat="Isi koreksi ini hilang. Laporan terverifikasi tetap berlaku seperti sebelumnya."
            />
          </Formulir>
        </Kartu>
      ) : null}
    </div>
  );
}
