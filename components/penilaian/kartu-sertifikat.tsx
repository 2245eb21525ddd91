import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { LencanaKeadaan } from '@/components/sertifikat/lencana-keadaan';
import { DaftarRingkas, Ikon, Kartu, Rincian, Tautan } from '@/components/ui';
import { terbitkanUlangAction } from '@/lib/penilaian/keputusan/actions';
import type { PenilaianDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';
import { jalurVerifikasi, kodeTampil } from '@/lib/sertifikat/rules';
import type { SertifikatDto } from '@/lib/sertifikat/types';

/** Download of the PDF. */
export function TautanSertifikat({
  sertifikat: { dokumenId, nomor },
}: {
  sertifikat: Pick<SertifikatDto, 'dokumenId' | 'nomor'>;
}) {
  return (
    // A plain link: the router must not try to draw a file.
    <a className="tautan tautan-berikon" href={`/api/berkas/${dokumenId}`} download>
      <Ikon nama="unduh" ukuran={16} />
      <span>
        Unduh PDF<span className="hanya-pembaca"> sertifikat {nomor}</span>
      </span>
    </a>
  );
}

function Satu({ sertifikat }: { sertifikat: SertifikatDto }) {
  const { nomor, terbitPada, berlakuHingga, keadaan, berakhirPada, kode } = sertifikat;
  const sejak = berakhirPada ? ` sejak ${formatTanggal(berakhirPada)}` : '';
  return (
    <DaftarRingkas
      butir={[
        { istilah: 'Nomor', nilai: nomor },
        { istilah: 'Terbit', nilai: formatTanggal(terbitPada) },
        {
          istilah: 'Berlaku sampai',
          nilai: berlakuHingga ? formatTanggal(berlakuHingga) : 'Tanpa batas waktu',
        },
        {
          istilah: 'Keadaan',
          nilai: (
            <>
              <LencanaKeadaan keadaan={keadaan} />
              {sejak}
            </>
          ),
        },
        {
          istilah: 'Kode',
          nilai: <Tautan href={jalurVerifikasi(kode)}>{kodeTampil(kode)}</Tautan>,
        },
        { istilah: 'Berkas', nilai: <TautanSertifikat sertifikat={sertifikat} /> },
      ]}
    />
  );
}

/** For the kepala bidang: a letter where there is none, or again with a reason. */
function Terbitkan({ penilaian, ulang }: { penilaian: PenilaianDto; ulang: boolean }) {
  const isi = (
    <Formulir
      id="terbitkan"
      aksi={terbitkanUlangAction}
      tersembunyi={{ id: penilaian.id, versi: String(penilaian.versi) }}
    >
      {ulang ? (
        <>
          <p>
            Untuk surat yang keliru, misalnya alamat atau nama penanda tangannya. Hasil dan masa
            berlakunya tetap; surat sebelumnya ditandai digantikan.
          </p>
          <AreaTeks nama="alasan" label="Alasan terbit ulang" baris={3} />
        </>
      ) : (
        <p>Penilaian ini disetujui sebelum portal menerbitkan sertifikat.</p>
      )}
      <TombolKirim varian="kedua" ikon={<Ikon nama="berkas" />}>
        {ulang ? 'Terbitkan ulang' : 'Terbitkan sertifikat'}
      </TombolKirim>
    </Formulir>
  );
  return ulang ? <Rincian judul="Terbitkan ulang">{isi}</Rincian> : isi;
}

/** The letters on an approved assessment: the one in force, and what came before it. */
export function KartuSertifikat({
  penilaian,
  bolehTerbitkan,
}: {
  penilaian: PenilaianDto;
  bolehTerbitkan: boolean;
}) {
  const [terbaru, ...lama] = penilaian.sertifikat;
  if (!terbaru && !bolehTerbitkan) return null;
  return (
    <Kartu judul="Sertifikat">
      <div className="grid gap-4">
        {terbaru ? <Satu sertifikat={terbaru} /> : null}
        {lama.length > 0 ? (
          <Rincian judul={`Surat sebelumnya (${lama.length})`}>
            <div className="grid gap-6">
              {lama.map((satu) => (
                <Satu key={satu.id} sertifikat={satu} />
              ))}
            </div>
          </Rincian>
        ) : null}
        {bolehTerbitkan ? <Terbitkan penilaian={penilaian} ulang={terbaru !== undefined} /> : null}
      </div>
    </Kartu>
  );
}
