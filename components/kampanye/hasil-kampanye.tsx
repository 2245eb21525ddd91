import { Angka, KisiAngka } from '@/components/ui';
import type { HasilKampanye } from '@/lib/kampanye/hasil/reads';
import { formatAngka } from '@/lib/platform/format';

/** Answers, and what came of the invitations. */
export function AngkaKampanye({ hasil }: { hasil: HasilKampanye }) {
  const dari = `dari ${formatAngka(hasil.terkirim)} undangan terkirim`;
  return (
    <KisiAngka>
      <Angka
        label="Undangan terkirim"
        nilai={formatAngka(hasil.terkirim)}
        keterangan={`dari ${formatAngka(hasil.diundang)} yang diundang`}
        pembanding={
          [
            hasil.menunggu > 0 ? `${formatAngka(hasil.menunggu)} sedang dikirim` : null,
            hasil.batal > 0 ? `${formatAngka(hasil.batal)} dihentikan` : null,
          ]
            .filter((satu) => satu !== null)
            .join(', ') || undefined
        }
      />
      <Angka
        label="Berminat"
        nilai={formatAngka(hasil.berminat)}
        keterangan={dari}
        pembanding={`${formatAngka(hasil.tidak)} tidak berminat, ${formatAngka(hasil.sudahAnggota)} sudah anggota, ${formatAngka(hasil.belumJawab)} belum menjawab`}
      />
      <Angka
        label="Mengajukan bergabung"
        nilai={formatAngka(hasil.mengajukan)}
        keterangan={`${dari}, setelah diundang`}
      />
      <Angka
        label="Menjadi anggota"
        nilai={formatAngka(hasil.bergabung)}
        keterangan={`${dari}, setelah diundang`}
      />
    </KisiAngka>
  );
}
