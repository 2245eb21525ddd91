'use client';

import {
  type FormEvent,
  lazy,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import { TombolKirim } from '@/components/form';
import { bacaFormulir } from '@/components/form/baca-formulir';
import { IsiFormulir } from '@/components/form/isi-formulir';
import { Pemberitahuan } from '@/components/ui';
import { kelasTombol } from '@/components/ui/kelas-tombol';
import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import type { NilaiLembar } from '@/lib/penilaian/lembar/formulir/rules';
import { hitungSimulasiAction } from '@/lib/penilaian/simulasi/hitung';
import type { KeadaanSimulasi } from '@/lib/penilaian/simulasi/types';
import type { Terhitung } from './hitung-di-peramban';

const JEDA_MS = 200;
const kunciSimpanan = (himpunan: HimpunanAturan) => `simulasi:${himpunan.id}`;

/** Storage may be forbidden or full; the form works without it. */
function simpanan(kunci: string, isi?: NilaiLembar | null): NilaiLembar | null {
  try {
    if (isi === null) localStorage.removeItem(kunci);
    else if (isi) localStorage.setItem(kunci, JSON.stringify(isi));
    const teks = localStorage.getItem(kunci);
    return teks ? (JSON.parse(teks) as NilaiLembar) : null;
  } catch {
    return null;
  }
}

/** The engine, fetched when somebody begins: the page itself need not carry it. */
const muatMesin = () => import('./hitung-di-peramban');

/**
 * The result is fetched when there is one. There is deliberately no boundary around it: the server waits
 * for it, so that it stands in the page without JavaScript, and in the browser it comes as a transition,
 * which leaves the form as it stands until the result is there.
 */
const HasilSimulasi = lazy(async () => ({
  default: (await import('./hasil-simulasi')).HasilSimulasi,
}));

/**
 * The simulator. The server computes it when it is sent; with JavaScript the same engine computes beside
 * the form while one types, and what was typed is kept in this browser only.
 */
export function FormulirSimulasi({
  himpunan,
  tahunBaku,
  children,
}: {
  himpunan: HimpunanAturan;
  tahunBaku: number;
  children: ReactNode;
}) {
  const [keadaan, kirim, sedang] = useActionState(hitungSimulasiAction, {} as KeadaanSimulasi);
  const [langsung, setLangsung] = useState<Terhitung | null>(null);
  const [lama, setLama] = useState<NilaiLembar | null>(null);
  const [hidup, setHidup] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const jeda = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Counts up whenever what is computed is no longer asked for. */
  const giliran = useRef(0);
  const kunci = kunciSimpanan(himpunan);

  useEffect(() => {
    setHidup(true);
    setLama(simpanan(kunci));
    return () => {
      clearTimeout(jeda.current);
      giliran.current += 1;
    };
  }, [kunci]);

  // Figures read from a workbook are kept in this browser like typed ones.
  useEffect(() => {
    if (keadaan.hasil && form.current) simpanan(kunci, bacaFormulir(form.current));
  }, [keadaan, kunci]);

  async function hitung() {
    if (!form.current) return;
    const nilai = bacaFormulir(form.current);
    simpanan(kunci, nilai);
    giliran.current += 1;
    const ini = giliran.current;
    // Where the engine cannot be fetched the server still computes what is sent.
    const mesin = await muatMesin().catch(() => null);
    if (mesin && ini === giliran.current) {
      const terhitung = mesin.hitungDiPeramban(himpunan, tahunBaku, nilai);
      startTransition(() => setLangsung(terhitung));
    }
  }
  function diketik({ target }: FormEvent<HTMLFormElement>) {
    // A workbook is read by the server; what the form holds beside it is no answer to it.
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    setLama(null);
    clearTimeout(jeda.current);
    jeda.current = setTimeout(hitung, JEDA_MS);
  }
  /** From here the server answers: a computation still on its way would cover what it says. */
  function dikirim() {
    clearTimeout(jeda.current);
    giliran.current += 1;
    setLangsung(null);
  }
  async function pakaiLama() {
    const { isikanFormulir } = await import('@/components/form/isikan');
    if (form.current && lama) isikanFormulir(form.current, lama);
    setLama(null);
    hitung();
  }
  function hapusLama() {
    simpanan(kunci, null);
    setLama(null);
  }

  const tampil: Terhitung | null =
    langsung ?? (keadaan.hasil ? { hasil: keadaan.hasil, saran: keadaan.saran ?? [] } : null);
  return (
    <form
      ref={form}
      action={kirim}
      onInput={diketik}
      onSubmit={dikirim}
      noValidate
      className="formulir simulasi"
      aria-busy={sedang || undefined}
    >
      <div className="simulasi-isian">
        {lama ? (
          <Pemberitahuan nada="info" judul="Isian terakhir Anda masih ada di peramban ini">
            <p className="flex flex-wrap gap-2">
              <button type="button" className={kelasTombol('kedua')} onClick={pakaiLama}>
                Pakai isian itu
              </button>
              <button type="button" className={kelasTombol('kedua')} onClick={hapusLama}>
                Hapus
              </button>
            </p>
          </Pemberitahuan>
        ) : null}
        <IsiFormulir keadaan={keadaan} tersembunyi={{ aturan: himpunan.id }}>
          {children}
          <div className="flex flex-wrap gap-3">
            <TombolKirim>Hitung</TombolKirim>
            <button
              type="submit"
              className={kelasTombol('kedua')}
              formAction="/api/buku-kerja"
              formMethod="post"
              formEncType="multipart/form-data"
            >
              Unduh buku kerja Excel
            </button>
            {hidup ? (
              <button type="button" className={kelasTombol('kedua')} onClick={() => window.print()}>
                Cetak
              </button>
            ) : null}
          </div>
        </IsiFormulir>
      </div>
      <div className="simulasi-hasil" aria-live="polite">
        {tampil ? <HasilSimulasi himpunan={himpunan} {...tampil} /> : null}
      </div>
    </form>
  );
}
