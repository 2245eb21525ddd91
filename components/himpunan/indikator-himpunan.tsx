import { BelumDikonfirmasi } from '@/components/aturan/versi-aturan';
import { Rincian, Tabel } from '@/components/ui';
import type { IndikatorTampil } from '@/lib/penilaian/himpunan/tampilan/rules';
import type { CatatanAturan } from '@/lib/penilaian/himpunan/types';

/** Notes of a rule set: how it reads what the sources leave open. */
export function CatatanHimpunan({ catatan }: { catatan: readonly CatatanAturan[] }) {
  if (catatan.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {catatan.map((satu) => (
        <li key={satu.teks} className="flex flex-wrap items-start gap-x-2 gap-y-1">
          <span>{satu.teks}</span>
          <BelumDikonfirmasi bila={satu.belumDikonfirmasi ?? false} />
        </li>
      ))}
    </ul>
  );
}

function Perlakuan({ perlakuan }: Pick<IndikatorTampil, 'perlakuan'>) {
  if (perlakuan.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p>
        <strong>Bila rumusnya tidak memberi angka</strong>
      </p>
      <ul className="grid gap-2">
        {perlakuan.map((satu) => (
          <li key={`${satu.bila}${satu.akibat}`} className="flex flex-wrap items-start gap-x-2">
            <span>
              {satu.bila}: {satu.akibat}. <span className="teks-lembut">{satu.catatan}</span>
            </span>
            <BelumDikonfirmasi bila={satu.belumDikonfirmasi} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One indicator, folded: its items or formula, its bands, and what was decided where sources are silent. */
export function IndikatorHimpunan({
  indikator,
  berbobot,
}: {
  indikator: IndikatorTampil;
  /** Indicators of this rule set weigh differently. */
  berbobot: boolean;
}) {
  const { kode, nama, penjelasan, rumus, butir, pita, perlakuan, catatan, bobot } = indikator;
  return (
    <Rincian
      judul={
        <>
          {kode} · {nama}
          {berbobot ? <span className="teks-lembut"> · bobot {bobot}</span> : null}
        </>
      }
    >
      <div className="grid gap-4">
        <p>{penjelasan}</p>
        {rumus ? (
          <p>
            <strong>Rumus:</strong> {rumus}
          </p>
        ) : null}
        {butir.length > 0 ? (
          <ol className="grid list-decimal gap-1 pl-6">
            {butir.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ol>
        ) : null}
        <Tabel
          keterangan={`Pita ${kode}`}
          sembunyikanKeterangan
          kolom={[
            { kunci: 'rentang', label: butir.length > 0 ? 'Bagian terpenuhi' : 'Rasio' },
            { kunci: 'nilai', label: 'Nilai', rata: 'kanan' },
            { kunci: 'skor', label: 'Skor', rata: 'kanan' },
          ]}
          baris={pita.map((satu) => ({ id: satu.rentang, sel: { ...satu } }))}
        />
        <Perlakuan perlakuan={perlakuan} />
        <CatatanHimpunan catatan={catatan} />
      </div>
    </Rincian>
  );
}
