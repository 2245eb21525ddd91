import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import {
  kembalikanPenilaianAction,
  setujuiPenilaianAction,
} from '@/lib/penilaian/keputusan/actions';
import { LABEL_KATEGORI, LABEL_PREDIKAT } from '@/lib/penilaian/rules';
import type { PenilaianDto } from '@/lib/penilaian/types';
import { formatDesimal } from '@/lib/platform/format';

/** What approval brings about, in words. */
function Akibat({ penilaian }: { penilaian: PenilaianDto }) {
  const { hasil, tahunBuku, koperasi, akanDigantikan, tahunLain } = penilaian;
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
          Penilaian tahun buku {tahunBuku} yang sudah disetujui (total{' '}
          {formatDesimal(akanDigantikan.total)}) ditandai digantikan.
        </li>
      ) : null}
      <li>Hasil ini tidak dapat diubah lagi, hanya digantikan penilaian baru.</li>
      <li>Penilai dan pengurus koperasi mendapat kabar.</li>
    </ul>
  );
}

/** Approve or give back; the one who prepared it reads why not. */
export function KeputusanPenilaian({
  penilaian,
  susunanSendiri,
  titipan,
}: {
  penilaian: PenilaianDto;
  susunanSendiri: boolean;
  /** What was typed before the session ended. */
  titipan: Record<string, string | string[]>;
}) {
  if (susunanSendiri) {
    return (
      <Kartu judul="Keputusan">
        <Pemberitahuan nada="info" judul="Anda yang menyusun penilaian ini">
          Keputusannya harus dari kepala bidang lain.
        </Pemberitahuan>
      </Kartu>
    );
  }
  const rujukan = { id: penilaian.id, versi: String(penilaian.versi) };
  return (
    <Kartu judul="Keputusan Anda">
      <p>
        Disusun oleh <strong>{penilaian.kerja?.penyusun}</strong>. Periksa kertas kerjanya sebelum
        memutuskan.
      </p>
      <h3 className="judul-4 mt-4">Jika Anda setujui</h3>
      <div className="mt-2 mb-4">
        <Akibat penilaian={penilaian} />
      </div>
      <Formulir id="setujui" aksi={setujuiPenilaianAction} tersembunyi={rujukan}>
        <TombolKirim ikon="centang" penuh>
          Setujui penilaian
        </TombolKirim>
      </Formulir>
      <div className="mt-6">
        <h3 className="judul-4">Jika ada yang perlu diperbaiki</h3>
        <Formulir
          id="kembalikan"
          aksi={kembalikanPenilaianAction}
          tersembunyi={rujukan}
          nilaiAwal={titipan}
          className="mt-2"
        >
          <AreaTeks
            nama="catatan"
            label="Catatan untuk penilai"
            petunjuk="Sebutkan apa yang perlu diperbaiki. Penilai dapat mengubah dan mengajukan lagi."
            maxLength={2000}
          />
          <TombolKirim varian="kedua" ikon="ulang" penuh>
            Kembalikan ke penilai
          </TombolKirim>
        </Formulir>
      </div>
    </Kartu>
  );
}
