import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { Ikon, Pemberitahuan, Rincian } from '@/components/ui';
import {
  cabutPenilaianAction,
  kembalikanPenilaianAction,
  lepaskanHasilAction,
  setujuiPenilaianAction,
} from '@/lib/penilaian/keputusan/actions';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { LABEL_KATEGORI } from '@/lib/penilaian/rules';
import type { BolehPenilaian, PenilaianDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';
import { CatatanBagian } from './catatan-bagian';
import { KeputusanTerbaru } from './keputusan-terbaru';
import { kataHasilBerlaku } from './penggantian';
import { TulisanTertahan } from './tulisan-tertahan';

type Putusan = BolehPenilaian['putuskan'];

/** What approval brings about, in words. */
function Akibat({ penilaian }: { penilaian: PenilaianDto }) {
  const { hasil, tahunBuku, koperasi, akanDigantikan, tahunLain } = penilaian;
  if (!hasil) return null;
  const kategori = LABEL_KATEGORI[hasil.kategori].toLowerCase();
  const lebihBaru = tahunLain.find((satu) => satu.tahunBuku > tahunBuku);
  return (
    <ul className="list-disc space-y-2 pl-5">
      {lebihBaru ? (
        <li>
          Kategori {koperasi.nama} tidak berubah, karena penilaian tahun buku {lebihBaru.tahunBuku}{' '}
          lebih baru.
        </li>
      ) : (
        <li>
          {koperasi.nama} menjadi <strong>{kategori}</strong> untuk umum, dengan predikat{' '}
          {LABEL_PREDIKAT[hasil.predikat].toLowerCase()}.
        </li>
      )}
      {akanDigantikan ? (
        <li>
          Hasil tahun buku {tahunBuku} yang berlaku sekarang ({kataHasilBerlaku(akanDigantikan)}){' '}
          <strong>digantikan</strong>
          {akanDigantikan.sertifikat ? ', begitu pula sertifikatnya' : ''}.
        </li>
      ) : null}
      <li>Hasil ini tidak dapat diubah lagi, hanya digantikan penilaian baru atau dicabut.</li>
      <li>Sertifikatnya terbit, ditandatangani secara elektronik.</li>
      <li>Penilai dan pengurus koperasi mendapat kabar.</li>
    </ul>
  );
}

function Lepaskan({ penilaian: { akanDigantikan } }: { penilaian: PenilaianDto }) {
  return (
    <div>
      <h3 className="judul-4">Jika hasilnya benar</h3>
      <p className="mt-2 mb-4">
        Setujui hasil sementara dan lepas ke koperasi. Pengurusnya melihat hasil setiap aspek dan
        dapat menanggapi sampai batas waktu. Bila ada keberatan, Anda memutuskan lagi; tanpa
        keberatan hasilnya menjadi final.
        {akanDigantikan ? (
          <>
            {' '}
            Setelah final, hasil ini <strong>menggantikan</strong> hasil yang berlaku sekarang (
            {kataHasilBerlaku(akanDigantikan)}).
          </>
        ) : null}
      </p>
      <TombolKirim ikon={<Ikon nama="surat" />} penuh>
        Lepas ke koperasi
      </TombolKirim>
    </div>
  );
}

function Setujui({ penilaian }: { penilaian: PenilaianDto }) {
  return (
    <div>
      <h3 className="judul-4">Jika Anda setujui</h3>
      <div className="mt-2 mb-4">
        <Akibat penilaian={penilaian} />
      </div>
      <TombolKirim ikon={<Ikon nama="centang" />} penuh>
        {penilaian.akanDigantikan ? 'Setujui dan gantikan hasil lama' : 'Setujui penilaian'}
      </TombolKirim>
    </div>
  );
}

function Kembalikan({ penilaian }: { penilaian: PenilaianDto }) {
  return (
    <>
      <h3 className="judul-4">Jika ada yang perlu diperbaiki</h3>
      <AreaTeks
        nama="catatan"
        label="Catatan untuk penilai"
        petunjuk="Sebutkan apa yang perlu diperbaiki. Penilai dapat mengubah dan mengajukan lagi."
      />
      <CatatanBagian penilaian={penilaian} />
      <TombolKirim varian="kedua" ikon={<Ikon nama="ulang" />} penuh>
        Kembalikan ke penilai
      </TombolKirim>
    </>
  );
}

/** Behind a lid: it is rare, and it takes back what everybody can see. */
function Cabut({ terbuka }: { terbuka: boolean }) {
  return (
    <Rincian judul="Cabut hasil penilaian ini" terbuka={terbuka}>
      <div className="grid gap-4">
        <p>
          Untuk hasil yang ternyata tidak benar. Sertifikatnya dicabut, hasil ini tidak lagi
          dihitung, kategori koperasi kembali ke penilaian sebelumnya atau menjadi belum dinilai,
          dan tahun buku ini dinilai lagi.
        </p>
        <AreaTeks
          nama="alasan"
          label="Alasan pencabutan"
          petunjuk="Disampaikan kepada koperasi dan penilai."
        />
        <TombolKirim varian="bahaya" ikon={<Ikon nama="silang" />} penuh>
          Cabut penilaian
        </TombolKirim>
      </div>
    </Rincian>
  );
}

/** Why nothing can be decided now. */
function Menunggu({ penilaian }: { penilaian: PenilaianDto }) {
  return (
    <Pemberitahuan nada="info" judul="Koperasi masih dapat menanggapi">
      Anda memutuskan setelah koperasi menanggapi. Tanpa keberatan sampai{' '}
      {formatTanggal(penilaian.batasTanggapan ?? '')}, hasil ini menjadi final dan sertifikatnya
      terbit.
      {penilaian.akanDigantikan ? ' Hasil yang berlaku sekarang digantikan.' : ''}
    </Pemberitahuan>
  );
}

/**
 * Release, approve or give back; the one who prepared it reads why not. The forms stay, each in its
 * place, when somebody else was faster: so the second reads why, also without JavaScript.
 */
export function KeputusanPenilaian({
  penilaian,
  boleh,
  titipan,
}: {
  penilaian: PenilaianDto;
  boleh: Putusan;
  /** What was typed before the session ended. */
  titipan: Record<string, string | string[]>;
}) {
  const { lepaskan, setujui, kembalikan, menunggu, susunanSendiri, cabut } = boleh;
  const ada = lepaskan || setujui || kembalikan;
  const tampil = ada || susunanSendiri || cabut;
  const rujukan = { id: penilaian.id, versi: String(penilaian.versi) };
  return (
    <section
      className={tampil ? 'kartu' : undefined}
      aria-labelledby={tampil ? 'keputusan' : undefined}
    >
      <div className="grid gap-6">
        <Pembuka penilaian={penilaian} ada={ada} boleh={boleh} />
        {menunggu ? <Menunggu penilaian={penilaian} /> : null}
        <Formulir id="lepaskan" aksi={lepaskanHasilAction} tersembunyi={rujukan}>
          <KeputusanTerbaru />
          {lepaskan ? <Lepaskan penilaian={penilaian} /> : null}
        </Formulir>
        <Formulir id="setujui" aksi={setujuiPenilaianAction} tersembunyi={rujukan}>
          <KeputusanTerbaru />
          {setujui ? <Setujui penilaian={penilaian} /> : null}
        </Formulir>
        <Formulir
          id="kembalikan"
          aksi={kembalikanPenilaianAction}
          tersembunyi={rujukan}
          nilaiAwal={titipan}
        >
          <KeputusanTerbaru />
          {kembalikan ? (
            <Kembalikan penilaian={penilaian} />
          ) : (
            <TulisanTertahan nama="catatan" label="Catatan yang belum terkirim" />
          )}
        </Formulir>
        <Formulir id="cabut" aksi={cabutPenilaianAction} tersembunyi={rujukan} nilaiAwal={titipan}>
          {cabut ? (
            <Cabut terbuka={'alasan' in titipan} />
          ) : (
            <TulisanTertahan nama="alasan" label="Alasan yang belum terkirim" />
          )}
        </Formulir>
      </div>
    </section>
  );
}

function Pembuka({
  penilaian,
  ada,
  boleh,
}: {
  penilaian: PenilaianDto;
  ada: boolean;
  boleh: Putusan;
}) {
  if (boleh.susunanSendiri) {
    return (
      <div className="grid gap-3">
        <h2 className="judul-3" id="keputusan">
          Keputusan
        </h2>
        <Pemberitahuan nada="info" judul="Anda ikut menyusun atau menanggapi penilaian ini">
          Keputusannya harus dari kepala bidang lain.
        </Pemberitahuan>
      </div>
    );
  }
  if (!ada && !boleh.cabut) return null;
  return (
    <div className="grid gap-3">
      <h2 className="judul-3" id="keputusan">
        Keputusan Anda
      </h2>
      {ada ? (
        <p>
          Disusun oleh <strong>{penilaian.kerja?.penyusun}</strong>. Periksa kertas kerjanya sebelum
          memutuskan.
        </p>
      ) : null}
    </div>
  );
}
