import { DaftarRingkas, Ikon, Kartu, Lencana, Pemberitahuan, TautanTombol } from '@/components/ui';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { LABEL_SIKAP } from '@/lib/penilaian/tanggapan/rules';
import type { PenilaianDto, TanggapanDto } from '@/lib/penilaian/types';
import { formatDesimal, formatTanggal, formatWaktu } from '@/lib/platform/format';

/** "hari ini", "besok", "6 hari lagi". */
export function sisaHari(hari: number): string {
  if (hari <= 0) return 'hari ini';
  return hari === 1 ? 'besok' : `${hari} hari lagi`;
}

function Jawaban({ jawaban }: { jawaban: NonNullable<TanggapanDto['jawaban']> }) {
  const { sikap, catatan, pada, oleh, penyampai, dokumen } = jawaban;
  return (
    <div className="grid gap-3">
      <p>
        <Lencana
          nada={sikap === 'MENERIMA' ? 'hijau' : 'kuning'}
          ikon={sikap === 'MENERIMA' ? 'centang' : 'seru'}
        >
          {LABEL_SIKAP[sikap]}
        </Lencana>
      </p>
      {catatan ? <p className="whitespace-pre-line">{catatan}</p> : null}
      {dokumen.length > 0 ? (
        <ul className="grid gap-2">
          {dokumen.map((berkas) => (
            <li key={berkas.id}>
              {/* A plain link: the router must not try to draw a file. */}
              <a className="tautan tautan-berikon" href={`/api/berkas/${berkas.id}`} download>
                <Ikon nama="unduh" ukuran={16} />
                <span className="wrap-anywhere">
                  {berkas.namaAsli} ({berkas.ukuran})
                </span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="teks-lembut">
        {penyampai
          ? `Disampaikan ${penyampai}, dicatat petugas ${oleh} atas nama koperasi, ${formatWaktu(pada)}.`
          : `Oleh ${oleh}, ${formatWaktu(pada)}.`}
      </p>
    </div>
  );
}

function Tanpa({ batas, lewat }: { batas: string; lewat: boolean }) {
  return lewat ? (
    <p>Koperasi tidak menanggapi sampai {formatTanggal(batas)}.</p>
  ) : (
    <p>Belum ada tanggapan. Koperasi dapat menanggapi sampai {formatTanggal(batas)}.</p>
  );
}

/** A result that is not the one in question any more, with what the koperasi said of it. */
export function PutaranLama({ putaran: satu }: { putaran: TanggapanDto }) {
  return (
    <section className="mt-5">
      <h3 className="judul-4 mb-2">
        Putaran {satu.putaran}: total {formatDesimal(satu.total)},{' '}
        {LABEL_PREDIKAT[satu.predikat].toLowerCase()}
      </h3>
      {satu.jawaban ? (
        <Jawaban jawaban={satu.jawaban} />
      ) : (
        <p>Hasil ini ditarik untuk diperiksa ulang sebelum koperasi menanggapi.</p>
      )}
    </section>
  );
}

/** What the koperasi was shown and what it answered, the latest release first. */
export function TanggapanKoperasi({
  penilaian,
  batasLewat,
}: {
  penilaian: PenilaianDto;
  batasLewat: boolean;
}) {
  const [terakhir, ...lama] = penilaian.tanggapan;
  if (!terakhir) return null;
  return (
    <Kartu judul="Tanggapan koperasi">
      {terakhir.jawaban ? (
        <Jawaban jawaban={terakhir.jawaban} />
      ) : (
        <Tanpa
          batas={terakhir.batas}
          lewat={batasLewat || penilaian.status !== 'MENUNGGU_TANGGAPAN'}
        />
      )}
      <p className="teks-lembut mt-3">
        Hasil sementara dilepas {formatTanggal(terakhir.dilepasPada)}
        {terakhir.dilepasOleh ? ` oleh ${terakhir.dilepasOleh}` : ''}.
      </p>
      {lama.map((satu) => (
        <PutaranLama key={satu.id} putaran={satu} />
      ))}
    </Kartu>
  );
}

/** For whoever may answer: until when, and the way to do it. */
export function AjakanMenanggapi({
  penilaian,
  sisa,
  mewakili,
}: {
  penilaian: PenilaianDto;
  /** Days left, 0 on the last one. */
  sisa: number;
  mewakili: boolean;
}) {
  const batas = penilaian.batasTanggapan ?? '';
  return (
    <Kartu judul={mewakili ? 'Catat tanggapan koperasi' : 'Tanggapi hasil ini'}>
      <DaftarRingkas
        butir={[{ istilah: 'Paling lambat', nilai: `${formatTanggal(batas)} (${sisaHari(sisa)})` }]}
      />
      <p className="my-4">
        {mewakili
          ? 'Koperasi ini belum punya akun. Sampaikan hasilnya, lalu catat jawabannya di sini.'
          : 'Anda dapat menerima hasilnya, atau menyampaikan keberatan dengan catatan dan dokumen. Tanpa keberatan sampai tanggal itu, hasil ini menjadi final.'}
      </p>
      <TautanTombol href={`/portal/penilaian/${penilaian.id}/tanggapan`} penuh>
        {mewakili ? 'Catat tanggapan' : 'Tanggapi hasil'}
      </TautanTombol>
    </Kartu>
  );
}

/** What a result that is not final means. */
export function ArtiSementara({ penilaian }: { penilaian: PenilaianDto }) {
  if (penilaian.status !== 'MENUNGGU_TANGGAPAN' && penilaian.status !== 'DITANGGAPI') return null;
  return (
    <Pemberitahuan nada="info" judul="Ini hasil sementara">
      Hasil ini belum tampil untuk umum dan masih dapat berubah. Hasil menjadi final setelah kepala
      bidang memutuskan atas tanggapan koperasi, atau bila tidak ada keberatan sampai batas
      waktunya.
    </Pemberitahuan>
  );
}
