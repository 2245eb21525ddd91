import { Angka, KisiAngka } from '@/components/ui';
import type { HasilKampanye } from '@/lib/kampanye/hasil/reads';
import { kalimatHitungan, LABEL_TANPA_JAWAB } from '@/lib/kampanye/rules';
import type { TujuanKampanye } from '@/lib/platform/db/generated/enums';
import { formatAngka } from '@/lib/platform/format';

/** Answers, and what came of the invitations: those who joined a koperasi, and those who found one. */
export function AngkaKampanye({
  hasil,
  tujuan,
  koperasi,
}: {
  hasil: HasilKampanye;
  tujuan: TujuanKampanye;
  /** The koperasi that the campaign recommends. */
  koperasi?: { nama: string } | null;
}) {
  const keDisarankan = (jumlah: number) =>
    koperasi ? `${formatAngka(jumlah)} di ${koperasi.nama}, yang disarankan` : undefined;
  const dari = `dari ${formatAngka(hasil.terkirim)} undangan terkirim`;
  return (
    <KisiAngka>
      <Angka
        label="Undangan terkirim"
        nilai={formatAngka(hasil.terkirim)}
        keterangan={`dari ${formatAngka(hasil.diundang)} yang diundang`}
        pembanding={kalimatHitungan([
          [hasil.menunggu, 'sedang dikirim'],
          [hasil.batal, 'dihentikan'],
        ])}
      />
      <Angka
        label="Berminat"
        nilai={formatAngka(hasil.berminat)}
        keterangan={dari}
        pembanding={[
          `${formatAngka(hasil.tidak)} tidak berminat`,
          `${formatAngka(hasil.sudahAnggota)} menjawab sudah anggota`,
          kalimatHitungan([[hasil.tanpaJawab, LABEL_TANPA_JAWAB[tujuan]]]),
          `${formatAngka(hasil.belumJawab)} belum menjawab`,
          kalimatHitungan([[hasil.dihentikan, 'dihentikan sebelum menjawab']]),
        ]
          .filter(Boolean)
          .join(', ')}
      />
      {tujuan === 'MENDIRIKAN' || hasil.mendirikan > 0 || hasil.pendirianBerhenti > 0 ? (
        <Angka
          label="Ikut mendirikan koperasi"
          nilai={formatAngka(hasil.mendirikan)}
          keterangan={`${dari}, setelah diundang: memrakarsai atau menjadi pendiri`}
          pembanding={kalimatHitungan([
            [hasil.memrakarsai, 'memrakarsai'],
            [hasil.pendiri, 'menjadi pendiri'],
            [hasil.berbadanHukum, 'koperasinya sudah berbadan hukum'],
            [hasil.pendirianBerhenti, 'pendiriannya berhenti'],
          ])}
        />
      ) : null}
      <Angka
        label="Mengajukan bergabung"
        nilai={formatAngka(hasil.mengajukan)}
        keterangan={`${dari}, setelah diundang`}
        pembanding={keDisarankan(hasil.mengajukanDisarankan)}
      />
      <Angka
        label="Menjadi anggota"
        nilai={formatAngka(hasil.bergabung)}
        keterangan={`${dari}, masuk koperasi setelah diundang dan masih anggota; pendiri koperasi baru tidak dihitung di sini`}
        pembanding={
          [
            keDisarankan(hasil.bergabungDisarankan),
            kalimatHitungan([
              [hasil.tanpaPengajuan, 'tanpa pengajuan di portal'],
              [hasil.keluarLagi, 'keluar lagi'],
            ]),
          ]
            .filter(Boolean)
            .join('; ') || undefined
        }
      />
    </KisiAngka>
  );
}
