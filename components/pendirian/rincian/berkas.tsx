import { FormulirUnggah, IsianDiTabLain } from '@/components/dokumen/formulir-unggah';
import { AreaTeks, Formulir, IsianBerkas, TombolKirim } from '@/components/form';
import { Ikon, Kartu, Pemberitahuan, Rincian } from '@/components/ui';
import { pesanTolakUnggah, sebutanTipe, tipeDiterima } from '@/lib/dokumen/rules';
import { periksaBerkasAction } from '@/lib/pendirian/berkas/actions';
import { sebutanBerkas } from '@/lib/pendirian/berkas/rules';
import type { ButirBerkasDto, PendirianDto, TahapBerkasDto } from '@/lib/pendirian/rincian/types';
import { LABEL_STATUS_BERKAS } from '@/lib/pendirian/tampilan/rules';
import { awalKecil } from '@/lib/platform/format';
import { LencanaBerkas } from '../lencana-pendirian';
import { SetujuiBerkas } from './setujui-berkas';

type ParamHalaman = Record<string, string | string[] | undefined>;

const JENIS = 'BERKAS_PENDIRIAN';
const sebut = ({ nama, untuk }: ButirBerkasDto) => sebutanBerkas(nama, untuk);

/** A plain upload form of one item; what became of it comes back in the address of the page. */
export function UnggahButir({
  pendirianId,
  butir,
  jalur,
  param,
}: {
  pendirianId: string;
  butir: ButirBerkasDto;
  /** Path of the page of the form. */
  jalur: string;
  param: ParamHalaman;
}) {
  const milikIni = param.butir === butir.tanda;
  const tolakan = milikIni ? pesanTolakUnggah(param, JENIS) : null;
  const kembali = `${jalur}?butir=${encodeURIComponent(butir.tanda)}`;
  return (
    <>
      {milikIni && param.unggah === 'ok' ? (
        <Pemberitahuan nada="sukses" judul={`${sebut(butir)} sudah tersimpan.`}>
          <IsianDiTabLain />
        </Pemberitahuan>
      ) : null}
      <FormulirUnggah
        id={`unggah-${butir.tanda}`}
        action={`/api/berkas/pendirian?kembali=${encodeURIComponent(kembali)}`}
        tersembunyi={{
          pendirianId,
          kode: butir.kode,
          kembali,
          ...(butir.pendiriId ? { pendiriId: butir.pendiriId } : {}),
        }}
        keadaan={tolakan ? { galat: { berkas: [tolakan] } } : {}}
      >
        <IsianBerkas
          nama="berkas"
          label={butir.berkas ? `Ganti berkas: ${sebut(butir)}` : `Pilih berkas: ${sebut(butir)}`}
          petunjuk={`${sebutanTipe(JENIS)}, paling besar 5 MB.`}
          terima={tipeDiterima(JENIS).join(',')}
        />
        <div>
          <TombolKirim varian="kedua" ikon={<Ikon nama="unggah" />}>
            Unggah<span className="hanya-pembaca"> {sebut(butir)}</span>
          </TombolKirim>
        </div>
      </FormulirUnggah>
    </>
  );
}

/** The office says whether a document is as it should be. */
function PeriksaButir({ pendirianId, butir }: { pendirianId: string; butir: ButirBerkasDto }) {
  const { berkas } = butir;
  if (!berkas) return null;
  return (
    <Formulir
      id={`periksa-${berkas.id}`}
      aksi={periksaBerkasAction}
      tersembunyi={{ pendirianId, berkasId: berkas.id }}
    >
      <AreaTeks
        nama="catatan"
        label={
          <>
            Catatan<span className="hanya-pembaca"> untuk {sebut(butir)}</span>
          </>
        }
        petunjuk="Wajib bila perlu diperbaiki."
        opsional
        baris={2}
        nilaiAwal={berkas.catatan ?? ''}
      />
      <div className="flex flex-wrap gap-3">
        <TombolKirim varian="kedua" ikon={<Ikon nama="centang" />} nama="hasil" nilai="SESUAI">
          Sesuai<span className="hanya-pembaca"> {sebut(butir)}</span>
        </TombolKirim>
        <TombolKirim varian="kedua" nama="hasil" nilai="PERLU_PERBAIKAN">
          Perlu diperbaiki<span className="hanya-pembaca"> {sebut(butir)}</span>
        </TombolKirim>
      </div>
    </Formulir>
  );
}

function Butir({
  pendirian,
  butir,
  jalur,
  param,
}: {
  pendirian: PendirianDto;
  butir: ButirBerkasDto;
  jalur: string;
  param: ParamHalaman;
}) {
  const { berkas } = butir;
  return (
    <li className="butir-berkas">
      <div className="butir-berkas-kepala">
        <p>
          <strong>{butir.nama}</strong>
          {butir.untuk ? `, ${butir.untuk}` : null}
          <span className="teks-lembut block">{butir.sumber}</span>
        </p>
        <LencanaBerkas status={berkas?.status ?? null} wajib={butir.wajib} />
      </div>
      {berkas ? (
        <p>
          {/* A plain link: the router must not try to draw a file. */}
          <a className="tautan" href={`/api/berkas/${berkas.dokumenId}`} download>
            {berkas.namaAsli}
          </a>
          <span className="teks-lembut block">
            {berkas.ukuran}, diunggah {berkas.pada}
          </span>
        </p>
      ) : null}
      {berkas?.pemeriksaan ? (
        <p className="teks-lembut">
          Diperiksa {berkas.pemeriksaan.pada} oleh {berkas.pemeriksaan.oleh}:{' '}
          {awalKecil(LABEL_STATUS_BERKAS[berkas.status])}.
        </p>
      ) : null}
      {berkas?.catatan ? (
        <Pemberitahuan
          nada={berkas.status === 'SESUAI' ? 'info' : 'peringatan'}
          judul="Catatan petugas"
        >
          <p className="whitespace-pre-line">{berkas.catatan}</p>
        </Pemberitahuan>
      ) : null}
      {butir.bolehUnggah ? (
        <div className="tidak-dicetak grid gap-3">
          <UnggahButir {...{ pendirianId: pendirian.id, butir, jalur, param }} />
        </div>
      ) : null}
      {butir.bolehPeriksa ? (
        <div className="tidak-dicetak">
          {berkas?.status === 'SESUAI' ? (
            <Rincian
              judul={
                <>
                  Ubah hasil pemeriksaan<span className="hanya-pembaca"> {sebut(butir)}</span>
                </>
              }
            >
              <PeriksaButir pendirianId={pendirian.id} butir={butir} />
            </Rincian>
          ) : (
            <PeriksaButir pendirianId={pendirian.id} butir={butir} />
          )}
        </div>
      ) : null}
    </li>
  );
}

/** ': 3 dari 4 berkas sesuai'; empty where none is there yet. */
function ringkasBerkas(butir: readonly ButirBerkasDto[]): string {
  const ada = butir.flatMap(({ berkas }) => berkas ?? []);
  const sesuai = ada.filter(({ status }) => status === 'SESUAI').length;
  return ada.length > 0 ? `: ${sesuai} dari ${ada.length} berkas sesuai` : '';
}

/** The checklist: the present step open, what lies behind and ahead folded. */
export function BerkasPendirian({
  pendirian,
  jalur,
  param,
}: {
  pendirian: PendirianDto;
  jalur: string;
  param: ParamHalaman;
}) {
  const daftar = ({ tahap, butir }: TahapBerkasDto) => (
    <ul key={tahap}>
      {butir.map((satu) => (
        <Butir key={satu.tanda} {...{ pendirian, butir: satu, jalur, param }} />
      ))}
    </ul>
  );
  const ada = pendirian.berkas.filter(({ butir }) => butir.length > 0);
  if (ada.length === 0) return null;
  return (
    <section id="berkas">
      <Kartu judul="Berkas">
        <div className="grid grid-cols-1 gap-4">
          {ada.map((satu) =>
            satu.kini ? (
              <div key={satu.tahap} className="grid grid-cols-1 gap-3">
                <h3 className="judul-4">{satu.label}</h3>
                <SetujuiBerkas pendirianId={pendirian.id} butir={satu.butir} />
                {daftar(satu)}
              </div>
            ) : (
              <Rincian key={satu.tahap} judul={`${satu.label}${ringkasBerkas(satu.butir)}`}>
                {daftar(satu)}
              </Rincian>
            ),
          )}
        </div>
      </Kartu>
    </section>
  );
}
