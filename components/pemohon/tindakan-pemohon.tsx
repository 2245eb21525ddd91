import type { ComponentProps } from 'react';
import {
  AreaTeks,
  Formulir,
  KotakCentangGrup,
  kataPilihan,
  RincianIsian,
  TombolKirim,
} from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import { sebutanBerkas } from '@/lib/dokumen/kedudukan/rules';
import type { DokumenDto } from '@/lib/dokumen/types';

type PropFormulir = ComponentProps<typeof Formulir>;

/** An application that its applicant looks at: to join a koperasi, or for capital. */
interface Milik {
  tentang: {
    id: string;
    versi: number;
    milikSendiri: boolean;
    koperasi: { nama: string };
    pesan: readonly { pihak: 'KOPERASI' | 'PEMOHON'; isi: string; pada: Date }[];
  };
  /** Whether the act is open in the present state. */
  boleh: boolean;
  aksi: PropFormulir['aksi'];
  nilaiAwal: NonNullable<PropFormulir['nilaiAwal']>;
  /** What the application is called within a sentence. */
  sebutan: 'permohonan' | 'pengajuan';
}

const rujukan = ({ id, versi }: Milik['tentang']) => ({ id, versi: String(versi) });

/**
 * Answering a question of the koperasi. The form stays when there is nothing to answer, so that one
 * who was too late reads why and keeps what was typed, also without JavaScript.
 */
export function JawabanPemohon({
  tentang,
  boleh,
  aksi,
  nilaiAwal,
  sebutan,
  dokumenLain,
}: Milik & {
  /** Files of the applicant that are not with the application yet. */
  dokumenLain: DokumenDto[];
}) {
  if (!tentang.milikSendiri) return null;
  const namaBerkas = sebutanBerkas(dokumenLain);
  const berkas = dokumenLain.map(({ id, namaAsli, ukuran, pada }, ke) => ({
    nilai: id,
    label: namaBerkas[ke] ?? namaAsli,
    petunjuk: `${ukuran}, diunggah ${pada}`,
  }));
  const tertulis = [
    { nama: 'isi', label: 'Jawaban Anda' },
    { nama: 'dokumenId', label: 'Sertakan berkas', pilihan: kataPilihan(berkas) },
  ];
  const pertanyaan = tentang.pesan.findLast((satu) => satu.pihak === 'KOPERASI');
  // What came in since the question was most likely uploaded for the answer.
  const untukIni = dokumenLain.filter((satu) => pertanyaan && satu.diunggahPada >= pertanyaan.pada);
  return (
    <Formulir
      id="jawab"
      aksi={aksi}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(tentang)}
      tertutup={boleh ? null : tertulis}
    >
      {boleh ? (
        <Kartu judul="Jawab pertanyaan koperasi">
          <div className="grid gap-4">
            {pertanyaan ? (
              <Pemberitahuan nada="peringatan" judul={`${tentang.koperasi.nama} bertanya`}>
                <p className="whitespace-pre-line">{pertanyaan.isi}</p>
              </Pemberitahuan>
            ) : null}
            <AreaTeks nama="isi" label="Jawaban Anda" />
            {berkas.length > 0 ? (
              <KotakCentangGrup
                nama="dokumenId"
                label="Sertakan berkas"
                opsional
                petunjuk={`Berkas Anda yang belum ada pada ${sebutan} ini. Yang diunggah sejak pertanyaan ini sudah dicentang.`}
                nilaiAwal={nilaiAwal.dokumenId ? undefined : untukIni.map(({ id }) => id)}
                pilihan={berkas}
              />
            ) : null}
            <TombolKirim>Kirim jawaban</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Taking an application back, for as long as it runs. */
export function TarikPemohon({ tentang, boleh, aksi, nilaiAwal, sebutan }: Milik) {
  if (!tentang.milikSendiri) return null;
  const awal = `${sebutan.charAt(0).toUpperCase()}${sebutan.slice(1)}`;
  return (
    <Formulir
      id="tarik"
      aksi={aksi}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(tentang)}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan menarik' }]}
    >
      {boleh ? (
        <RincianIsian judul={`Tarik ${sebutan}`} nama={['alasan']}>
          <div className="grid gap-4">
            <p>
              {awal} berakhir dan koperasi tidak lagi melihat berkas Anda. Anda dapat mengajukan
              lagi nanti.
            </p>
            <AreaTeks nama="alasan" label="Alasan menarik" opsional baris={2} />
            <TombolKirim varian="bahaya">Tarik {sebutan}</TombolKirim>
          </div>
        </RincianIsian>
      ) : null}
    </Formulir>
  );
}
