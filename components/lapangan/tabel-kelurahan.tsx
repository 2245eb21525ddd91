import { Tabel } from '@/components/ui';
import { kalimatSumber } from '@/lib/aturan/rules';
import type { KeadaanKelurahan } from '@/lib/lapangan/kelurahan/reads';
import { formatAngka } from '@/lib/platform/format';
import { namaTempat } from '@/lib/wilayah/rules';
import { KALIMAT_JARAK, KoperasiTerdekat, TANPA_KOPERASI } from './koperasi-terdekat';

/** Several kelurahan side by side, one row each. */
export function TabelKelurahan({
  kelurahan,
  target,
}: {
  kelurahan: readonly KeadaanKelurahan[];
  target: KeadaanKelurahan['target'];
}) {
  return (
    <>
      <Tabel
        keterangan="Keadaan tiap kelurahan"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'kelurahan', label: 'Kelurahan' },
          { kunci: 'dikenal', label: 'UMKM dikenal', rata: 'kanan' },
          { kunci: 'belum', label: 'Belum diverifikasi', rata: 'kanan' },
          { kunci: 'tanpa', label: 'Tanpa koperasi', rata: 'kanan' },
          { kunci: 'bulanIni', label: 'Dicatat bulan ini', rata: 'kanan', isi: 'utuh' },
          { kunci: 'terdekat', label: 'Koperasi terdekat', isi: 'kalimat' },
        ]}
        baris={kelurahan.map(({ terdekat: [pertama], ...satu }) => ({
          id: satu.kelurahanKode,
          sel: {
            kelurahan: namaTempat(satu.kelurahanKode),
            dikenal: formatAngka(satu.dikenal),
            belum: formatAngka(satu.belum),
            tanpa: formatAngka(satu.tanpa),
            bulanIni: `${formatAngka(satu.bulanIni)} dari ${formatAngka(satu.target.jumlah)}`,
            terdekat: pertama ? <KoperasiTerdekat satu={pertama} /> : TANPA_KOPERASI,
          },
        }))}
      />
      <p className="teks-lembut">
        Target {formatAngka(target.jumlah)} usaha per kelurahan sebulan: {kalimatSumber(target)}{' '}
        {KALIMAT_JARAK}
      </p>
    </>
  );
}
